#include "web/views/buyer_facts.h"

#include <array>

#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/optional_choice.h"

namespace termwise::web {

namespace {

constexpr std::array payment_records{PaymentRecord::good, PaymentRecord::mixed, PaymentRecord::poor,
                                     PaymentRecord::unpaid};
constexpr std::array legal_forms{
    LegalForm::authority,   LegalForm::company,  LegalForm::partnership, LegalForm::association,
    LegalForm::sole_trader, LegalForm::consumer, LegalForm::new_company};
constexpr std::array public_signals{PublicSignal::none_found, PublicSignal::minor,
                                    PublicSignal::serious, PublicSignal::insolvency};

// Where the figure comes from: the merchant, or the invoices that say it better.
std::string_view origin_of(const ViewContext& view, bool counted) {
    return view.texts[counted ? "buyer.counted" : "buyer.opinion"];
}

void draw_payments_so_far(ViewContext& view, DraftRisk& risk) {
    const Habits* habits =
        view.outcome.risk && view.outcome.risk->habits ? &*view.outcome.risk->habits : nullptr;
    const bool counted = habits != nullptr && habits->counted > 0;
    const bool timed = habits != nullptr && habits->median_days;
    choose_optional(view,
                    {"buyer.record", "buyer.unknown", "payment_record.", origin_of(view, counted)},
                    payment_records, risk.record);
    draft_number(view, "buyer.days_beyond_terms", risk.days_beyond_terms, "risk.days_beyond_terms",
                 {.help = origin_of(view, timed), .suffix = view.texts["buyer.days"]});
}

}  // namespace

void draw_buyer_facts(ViewContext& view) {
    const ui::Card card{"buyer.card.facts"};
    ui::muted_text(view.texts["buyer.facts.help"]);
    DraftRisk& risk = *view.draft.risk;
    const ui::Columns columns{3, 220};
    draw_payments_so_far(view, risk);
    draft_number(view, "buyer.relation_months", risk.relation_months, "risk.relation_months",
                 {.suffix = view.texts["buyer.months"]});
    draft_amount(view, "buyer.usual_order", risk.usual_order, "risk.usual_order",
                 {.help = view.texts["buyer.usual_order.help"], .suffix = view.draft.currency});
    choose_optional(view, {"buyer.legal_form", "buyer.unknown", "legal_form."}, legal_forms,
                    risk.legal_form);
    draft_amount(view, "buyer.insurer_limit", risk.insurer_limit, "risk.insurer_limit",
                 {.help = view.texts["buyer.insurer_limit.help"], .suffix = view.draft.currency});
    choose_optional(view, {"buyer.signal", "buyer.unknown", "public_signal."}, public_signals,
                    risk.signal);
}

}  // namespace termwise::web
