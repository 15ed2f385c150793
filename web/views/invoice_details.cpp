#include "web/views/invoice_details.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/views/adjustments.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/folded_fields.h"

namespace termwise::web {

namespace {

// The sectors for which the seller's law limits terms of that kind of debtor, each once.
std::vector<std::string> sectors_of(const ViewContext& view) {
    std::vector<std::string> sectors{std::string{}};
    const Jurisdiction* law = view.rules.jurisdiction(view.draft.jurisdiction);
    if (law != nullptr) {
        for (const TermsCap& cap : law->caps) {
            const bool known =
                std::find(sectors.begin(), sectors.end(), cap.sector) != sectors.end();
            if (!known && cap.debtor == view.draft.debtor) sectors.push_back(cap.sector);
        }
    }
    const std::string& own = view.draft.sector;
    if (std::find(sectors.begin(), sectors.end(), own) == sectors.end()) sectors.push_back(own);
    return sectors;
}

void choose_sector(ViewContext& view) {
    const std::vector<std::string> sectors = sectors_of(view);
    if (sectors.size() == 1) return;
    std::vector<std::string> words;
    for (const std::string& sector : sectors) {
        const std::string key = "sector." + sector;
        const bool worded = view.texts.has(key);
        words.emplace_back(sector.empty() ? view.texts["invoice.sector.none"]
                           : worded       ? view.texts[key]
                                          : std::string_view{sector});
    }
    const auto found = std::find(sectors.begin(), sectors.end(), view.draft.sector);
    auto chosen = static_cast<std::size_t>(found - sectors.begin());
    const std::string problem = problem_at(view, "sector");
    if (choose_words("invoice.sector", std::move(words), chosen,
                     {.help = view.texts["invoice.sector.help"], .error = problem})) {
        view.draft.sector = sectors[chosen];
    }
}

void draw_other_days(ViewContext& view) {
    const ui::Columns columns{3};
    draft_date(view, "invoice.delivered_on", view.draft.delivered_on, "delivered_on",
               {.help = view.texts["invoice.delivered_on.help"]});
    draft_date(view, "invoice.ordered_on", view.draft.ordered_on, "ordered_on",
               {.help = view.texts["invoice.ordered_on.help"]});
    draft_date(view, "invoice.period_end_on", view.draft.period_end_on, "period_end_on",
               {.help = view.texts["invoice.period_end_on.help"]});
    choose_sector(view);
    draft_text(view, "invoice.accounting_currency", view.draft.accounting_currency,
               "accounting_currency", {.help = view.texts["invoice.accounting_currency.help"]});
    draft_number(view, "invoice.exchange_rate", view.draft.exchange_rate, "exchange_rate",
                 {.help = view.texts["invoice.exchange_rate.help"]});
}

bool credits(const Draft& draft) {
    return !draft.lines.empty() &&
           std::all_of(draft.lines.begin(), draft.lines.end(),
                       [](const DraftLine& line) { return line.quantity.starts_with('-'); });
}

// A credit note is an invoice of negative quantities.
void turn(Draft& draft, bool to_credit_note) {
    for (DraftLine& line : draft.lines) {
        const bool negative = line.quantity.starts_with('-');
        if (to_credit_note && !negative) line.quantity.insert(0, "-");
        if (!to_credit_note && negative) line.quantity.erase(0, 1);
    }
}

void draw_credit_note_button(ViewContext& view) {
    if (view.draft.lines.empty()) return;
    const bool is_credit_note = credits(view.draft);
    const ui::Row row;
    const char* key = is_credit_note ? "invoice.to_invoice" : "invoice.to_credit_note";
    if (ui::button(key, ui::ButtonKind::quiet)) turn(view.draft, !is_credit_note);
}

}  // namespace

void draw_invoice_details(ViewContext& view) {
    if (unfolded(view, "invoice.details",
                 {"delivered_on", "ordered_on", "period_end_on", "sector", "accounting_currency",
                  "exchange_rate"})) {
        draw_other_days(view);
    }
}

void draw_amount_details(ViewContext& view) {
    if (!unfolded(view, "invoice.amount_details",
                  {"adjustments", "prepaid", "rounding_amount", "cash_rounding"})) {
        return;
    }
    draw_adjustments(view, view.draft.adjustments, "adjustments", AdjustmentOf::invoice);
    {
        const ui::Columns columns{3, 200};
        draft_amount(view, "invoice.prepaid", view.draft.prepaid, "prepaid",
                     {.help = view.texts["invoice.prepaid.help"]});
        draft_amount(view, "invoice.rounding_amount", view.draft.rounding_amount, "rounding_amount",
                     {.help = view.texts["invoice.rounding_amount.help"]});
        draft_amount(view, "invoice.cash_rounding", view.draft.cash_rounding, "cash_rounding",
                     {.help = view.texts["invoice.cash_rounding.help"], .example = "0.05"});
    }
    draw_credit_note_button(view);
}

}  // namespace termwise::web
