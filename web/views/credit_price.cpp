#include "web/views/credit_price.h"

#include <array>
#include <string>

#include "core/text/format.h"
#include "web/app/in_words.h"
#include "web/ui/choice.h"
#include "web/ui/disclosure.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/edited_credit.h"
#include "web/views/enum_choice.h"
#include "web/views/optional_choice.h"

namespace termwise::web {

namespace {

constexpr std::array pricings{PlanPricing::free, PlanPricing::fee, PlanPricing::interest};
constexpr std::array fee_payers{FeePayer::buyer, FeePayer::merchant};
constexpr std::array repayments{Repayment::constant_payment, Repayment::constant_principal,
                                Repayment::interest_only};
constexpr std::array credit_day_counts{DayCount::act_365f, DayCount::act_act_isda,
                                       DayCount::act_360, DayCount::thirty_e_360};
constexpr std::array seller_kinds{SellerKind::other, SellerKind::large_online};
constexpr std::array lenders{Lender::seller, Lender::third_party, Lender::assignee};

// A plan that bears interest has payments of its own: unequal parts are given up.
void choose_pricing(const ViewContext& view, DraftCredit& credit) {
    std::array<std::string_view, pricings.size()> words;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < pricings.size(); ++i) {
        words[i] = view.texts[std::string{"plan_pricing."} + name_of(pricings[i])];
        if (pricings[i] == credit.pricing) chosen = i;
    }
    if (!ui::segmented("credit.pricing", words, chosen)) return;
    credit.pricing = pricings[chosen];
    if (credit.pricing != PlanPricing::interest) return;
    credit.weights.clear();
    credit.lines.clear();
}

void draw_fee(ViewContext& view, DraftCredit& credit) {
    const ui::Columns columns{3, 200};
    draft_share_or_amount(view, "credit.fee", credit.fee, "credit.fee",
                          {.help = view.texts["credit.fee.help"], .required = true});
    FeePayer payer = credit.fee_payer.value_or(FeePayer::buyer);
    if (choose_one(view, {"credit.fee_payer", "fee_payer."}, fee_payers, payer)) {
        credit.fee_payer = payer;
    }
}

void draw_interest(ViewContext& view, DraftCredit& credit) {
    const ui::Columns columns{3, 200};
    draft_number(view, "credit.rate", credit.rate, "credit.rate",
                 {.suffix = "%", .required = true});
    Repayment repayment = credit.repayment.value_or(Repayment::constant_payment);
    if (choose_one(view, {"credit.repayment", "repayment."}, repayments, repayment)) {
        credit.repayment = repayment;
    }
    draft_amount(view, "credit.balloon", credit.balloon, "credit.balloon",
                 {.help = view.texts["credit.balloon.help"]});
    choose_optional(view, {"credit.day_count", "credit.equal_months", "day_count."},
                    credit_day_counts, credit.day_count);
}

// Who sells and who lends matters to the law of consumer credit only.
void choose_parties(const ViewContext& view, DraftCredit& credit) {
    if (view.draft.debtor != DebtorKind::consumer) return;
    const ui::Columns columns{2, 240};
    SellerKind seller = credit.seller.value_or(SellerKind::other);
    if (choose_one(view, {"credit.seller", "seller_kind."}, seller_kinds, seller)) {
        credit.seller = seller;
    }
    Lender lender = credit.lender.value_or(Lender::seller);
    if (choose_one(view, {"credit.lender", "lender."}, lenders, lender)) credit.lender = lender;
}

void draw_cost(const ViewContext& view) {
    if (!view.outcome.credit) return;
    const PricedPlan& plan = *view.outcome.credit;
    const ui::Columns columns{4, 160};
    const auto amount = [&](const char* key, const Figure& figure) {
        ui::figure(key, in_words(figure.amount, view.texts), figure.why);
    };
    amount("credit.cost", plan.cost);
    if (!plan.merchant_cost.amount.is_zero()) amount("credit.merchant_cost", plan.merchant_cost);
    amount("credit.lent", plan.lent);
    if (!plan.apr) return;
    const std::string rate = percent_in_words(hundredths_text(plan.apr->apr), view.texts.locale());
    ui::figure("credit.apr", rate, plan.apr->why, {.note = view.texts["credit.apr.help"]});
}

void draw_price(ViewContext& view, DraftCredit& credit) {
    choose_pricing(view, credit);
    if (credit.pricing == PlanPricing::fee) draw_fee(view, credit);
    if (credit.pricing == PlanPricing::interest) draw_interest(view, credit);
    choose_parties(view, credit);
}

}  // namespace

void draw_credit_price(ViewContext& view) {
    const ui::Card card{"instalments.card.price"};
    if (!plan_agreed(view) && !view.draft.credit) {
        ui::muted_text(view.texts["credit.needs_plan"]);
        return;
    }
    if (!plan_agreed(view)) ui::notice(ui::Tone::warning, view.texts["credit.needs_plan"]);
    edit_credit(view, [&](DraftCredit& credit) { draw_price(view, credit); });
    draw_cost(view);
}

}  // namespace termwise::web
