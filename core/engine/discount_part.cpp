#include "core/engine/discount_part.h"

#include <algorithm>
#include <utility>

#include "core/engine/invoice_parts.h"
#include "core/engine/readings.h"
#include "core/money/allocate.h"
#include "core/time/period.h"

namespace termwise {
namespace {

DiscountVat mode_of(const CheckedDraft& checked, const Draft& draft) {
    DiscountVat mode = DiscountVat::reduced_on_payment;
    if (checked.law != nullptr) mode = checked.law->discount_vat.value;
    return draft.discount_vat.value_or(mode);
}

const Terms& chosen_terms(const Outcome& outcome) { return outcome.readings[outcome.chosen].terms; }

// A credit note, or what was prepaid in full, bears no discount.
bool bears_discount(const Outcome& outcome) {
    return !chosen_terms(outcome).discounts.empty() &&
           outcome.totals->payable.amount.minor_units() > 0;
}

/// The case of the whole amount due. Where the VAT was lowered already the parts say so, and it is
/// not lowered again.
DiscountCase case_of_whole(const Outcome& outcome, const CheckedDraft& checked,
                           const Draft& draft) {
    return {due_parts(*outcome.totals),
            mode_of(checked, draft),
            base_days(checked),
            outcome.readings[outcome.chosen].due_on,
            draft.discount_base,
            due_freight(*outcome.totals),
            outcome.totals->payable.amount,
            checked.invoice->due.cash_step.value_or(1)};
}

Money sum_of(const std::vector<TaxedPart>& parts) {
    Money sum = Money::zero(parts.front().net.currency());
    for (const TaxedPart& part : parts) sum += part.net + part.vat;
    return sum;
}

bool all_above_zero(const std::vector<Instalment>& instalments) {
    return std::all_of(instalments.begin(), instalments.end(),
                       [](const Instalment& one) { return one.amount.amount.minor_units() > 0; });
}

std::vector<std::int64_t> weights_of(const std::vector<Instalment>& instalments) {
    std::vector<std::int64_t> weights;
    for (const Instalment& one : instalments) weights.push_back(one.amount.amount.minor_units());
    return weights;
}

/// The offers on each instalment by itself: its share of every VAT rate, and its own due day.
std::vector<DiscountOffer> offers_on_instalments(const Outcome& outcome, const DiscountCase& whole,
                                                 const HolidayCalendar& calendar) {
    std::vector<DiscountOffer> offers;
    if (!all_above_zero(outcome.instalments)) return offers;
    const std::vector<std::int64_t> weights = weights_of(outcome.instalments);
    const auto amounts = weighted_parts(sum_of(whole.parts), weights);
    const auto rows = vat_split(amounts, whole.parts);
    std::vector<std::vector<Money>> freight;
    for (const Money one : whole.freight) freight.push_back(weighted_parts(one, weights));
    for (std::size_t i = 0; i < outcome.instalments.size(); ++i) {
        DiscountCase part = whole;
        part.parts = rows[i];
        part.due = outcome.instalments[i].due_on;
        part.owed = outcome.instalments[i].amount.amount;
        for (std::size_t rate = 0; rate < freight.size(); ++rate) {
            part.freight[rate] = freight[rate][i];
        }
        for (DiscountOffer& offer : discount_offers(chosen_terms(outcome), part, calendar)) {
            offer.instalment = static_cast<std::int64_t>(i);
            offers.push_back(std::move(offer));
        }
    }
    return offers;
}

void add_unearnable(Outcome& outcome) {
    Why why{"finding.discount_needs_one_payment",
            {{"parts", WhyKind::number, std::to_string(outcome.instalments.size())}},
            {},
            {}};
    outcome.findings.push_back({Finding::Weight::warning, std::move(why), "discount_scope"});
}

/// From the last day of the best discount, or from the invoice where there is none.
void add_advice(Outcome& outcome, const CheckedDraft& checked) {
    const Money amount = outcome.totals->payable.amount;
    if (!checked.seller_view || amount.minor_units() <= 0) return;
    const CheckedSellerView& seller = *checked.seller_view;
    const Date from =
        outcome.discounts.empty() ? *checked.issued_on : outcome.discounts.front().until;
    const Date expected =
        outcome.readings[outcome.chosen].due_on + std::chrono::days{seller.days_late};
    const auto days = std::max(days_between(from, expected), std::int64_t{0});
    const SellerView view{amount, static_cast<int>(days), seller.capital_cost,
                          seller.default_probability,
                          seller.fee_saved.value_or(Money::zero(amount.currency()))};
    DiscountAdvice advice{break_even_discount(view), tier_gains(view, seller.take_up), {}};
    advice.best = best_tier(advice.gains);
    outcome.discount_advice = std::move(advice);
}

}  // namespace

void lower_vat_upfront(Outcome& outcome, const CheckedDraft& checked, const Draft& draft) {
    if (mode_of(checked, draft) != DiscountVat::reduced_upfront || !bears_discount(outcome)) return;
    outcome.totals =
        totals_with_upfront_discount(*outcome.totals, chosen_terms(outcome), checked.invoice->due);
}

void add_discounts(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                   const HolidayCalendar& calendar) {
    if (bears_discount(outcome)) {
        const DiscountScope scope = draft.discount_scope.value_or(DiscountScope::whole);
        const DiscountCase whole = case_of_whole(outcome, checked, draft);
        outcome.discounts = scope == DiscountScope::each_instalment
                                ? offers_on_instalments(outcome, whole, calendar)
                                : discount_offers(chosen_terms(outcome), whole, calendar);
        if (!is_earnable(scope, outcome.instalments.size())) add_unearnable(outcome);
    }
    add_advice(outcome, checked);
}

}  // namespace termwise
