#include "web/views/agreed_terms.h"

#include <array>
#include <string>
#include <vector>

#include "core/terms/describe_terms.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/pick_list.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/findings.h"
#include "web/views/written_terms.h"

namespace termwise::web {

namespace {

// Terms a merchant picks with one press: each message is both the button and the text it writes, so
// that it stands in the merchant's language.
constexpr std::array usual_terms{"terms.usual.receipt", "terms.usual.net_30",
                                 "terms.usual.end_of_month_45", "terms.usual.discount",
                                 "terms.usual.thirds"};

void draw_usual_terms(ViewContext& view) {
    const ui::Row row;
    for (const char* usual : usual_terms) {
        const bool chosen = reads_alike(view.draft.terms, view.texts[usual]);
        if (!ui::button(usual, chosen ? ui::ButtonKind::chosen : ui::ButtonKind::quiet)) continue;
        view.draft.terms = std::string{view.texts[usual]};
        view.draft.reading.clear();
    }
}

// An ambiguous text: each reading with its own date; the choice is recorded.
void draw_readings(ViewContext& view) {
    const std::vector<Reading>& readings = view.outcome.readings;
    if (readings.size() < 2) return;
    ui::notice(ui::Tone::warning, view.texts["invoice.terms.ambiguous"]);
    ui::PickList list{"invoice.terms.readings"};
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const std::string words = view.texts.worded(
            "invoice.terms.reading", {{"terms", described(readings[i].terms, view.texts)},
                                      {"date", in_words(readings[i].due_on, view.texts)}});
        const bool chosen = i == view.outcome.chosen;
        if (list.worded_entry(i, words, chosen)) view.draft.reading = readings[i].notation;
    }
}

void draw_due_day(const ViewContext& view) {
    if (view.outcome.readings.empty()) return;
    const Reading& reading = view.outcome.readings[view.outcome.chosen];
    const std::string words = with_capital(described(reading.terms, view.texts));
    ui::figure("invoice.due_on", in_words(reading.due_on, view.texts), reading.why,
               {.note = words});
}

}  // namespace

void draw_terms_text(ViewContext& view) {
    const std::string before = view.draft.terms;
    draft_text(view, "invoice.terms", view.draft.terms, "terms",
               {.help = view.texts["invoice.terms.help"],
                .example = view.texts["terms.usual.end_of_month_45"]});
    if (view.draft.terms != before) view.draft.reading.clear();
    draw_usual_terms(view);
    draw_readings(view);
    draw_due_day(view);
    draw_findings(view, "terms");
}

void draw_agreed_terms(ViewContext& view) {
    const ui::Card card{"invoice.card.terms"};
    draw_terms_text(view);
    draw_discounts(view);
}

void draw_discounts(const ViewContext& view) {
    for (std::size_t i = 0; i < view.outcome.discounts.size(); ++i) {
        const DiscountOffer& offer = view.outcome.discounts[i];
        const ui::Scope scope{"discount", i};
        ui::notice(ui::Tone::success,
                   view.texts.worded("discount.offer",
                                     {{"payable", in_words(offer.payable.amount, view.texts)},
                                      {"date", in_words(offer.until, view.texts)},
                                      {"discount", in_words(offer.discount.amount, view.texts)}}));
        const ui::Columns columns{3, 180};
        ui::figure("discount.payable", in_words(offer.payable.amount, view.texts),
                   offer.payable.why);
        ui::figure("discount.saved", in_words(offer.discount.amount, view.texts),
                   offer.discount.why);
        ui::figure("discount.yearly", in_words(offer.simple_yield_per_year, view.texts),
                   offer.yield_why, {.note = view.texts["discount.yearly.help"]});
    }
}

}  // namespace termwise::web
