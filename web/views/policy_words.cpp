#include "web/views/policy_words.h"

#include <optional>
#include <string>

#include "core/terms/describe_terms.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/penalty_rate.h"
#include "web/views/written_terms.h"

namespace termwise::web {

namespace {

void say(const ViewContext& view, const char* key, const std::string& words) {
    ui::text(view.texts.worded(key, {{"words", words}}));
}

std::string_view discount_vat_in_words(const ViewContext& view) {
    DiscountVat mode = DiscountVat::reduced_on_payment;
    const Jurisdiction* law = view.rules.jurisdiction(view.draft.jurisdiction);
    if (law != nullptr) mode = law->discount_vat.value;
    mode = view.draft.discount_vat.value_or(mode);
    return view.texts[std::string{"policy.discount_vat."} + name_of(mode)];
}

void draw_sentences(const ViewContext& view, const Terms& terms) {
    say(view, "policy.payment", described(terms, view.texts));
    if (!terms.discounts.empty()) ui::text(discount_vat_in_words(view));
    say(view, "policy.late", penalty_in_words(view));
}

// The last day and the amount of the best discount.
void draw_best_offer(const ViewContext& view) {
    if (view.outcome.discounts.empty()) return;
    const DiscountOffer& offer = view.outcome.discounts.front();
    const std::string until =
        view.texts.worded("policy.until", {{"date", in_words(offer.until, view.texts)}});
    ui::figure("discount.payable", in_words(offer.payable.amount, view.texts), offer.payable.why,
               {.note = until});
}

void draw_effect(const ViewContext& view) {
    const ui::Columns columns{3, 200};
    const Reading& reading = view.outcome.readings[view.outcome.chosen];
    ui::figure("invoice.due_on", in_words(reading.due_on, view.texts), reading.why);
    draw_best_offer(view);
    if (!view.outcome.discount_advice) return;
    const BreakEven& even = view.outcome.discount_advice->break_even;
    ui::figure("policy.break_even", limit_in_words(even.discount, view.texts), even.why);
}

}  // namespace

void draw_policy(ViewContext& view) {
    const ui::Card card{"terms.card.policy"};
    const ui::Scope own{"policy", 0};  // the due day stands below once more
    const std::optional<Terms> terms = terms_on_screen(view);
    if (!terms) return ui::empty_state("policy.empty", "policy.empty.help");
    draw_sentences(view, *terms);
    draw_effect(view);
    const ui::Row row;
    if (ui::button("policy.documents")) view.session.open("nav.documents");
}

}  // namespace termwise::web
