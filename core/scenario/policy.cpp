#include "core/scenario/policy.h"

#include <algorithm>
#include <array>

#include "core/base/wide.h"
#include "core/money/allocate.h"
#include "core/money/portion.h"
#include "core/terms/due_dates.h"
#include "core/terms/instalments.h"

namespace termwise {
namespace {

constexpr std::int64_t days_of_year = 365;

// The part of `amount` that `share` takes, and the rest; they sum to it.
std::array<Money, 2> split(Money amount, Share share) {
    const std::array<std::int64_t, 2> weights{share.billionths, Share::one - share.billionths};
    const std::vector<Money> parts = weighted_parts(amount, weights);
    return {parts[0], parts[1]};
}

// The fee of one payment of `whole`, in the proportion in which it is expected.
Money expected_fee(const Policy& policy, Money whole, Money expected) {
    if (whole.is_zero()) return whole;
    const Wide product = Wide{fee_of(whole, policy.fee).minor_units()} * expected.minor_units();
    return {divide(product, whole.minor_units(), Rounding::half_up), whole.currency()};
}

void add_flow(ExpectedCash& cash, const CashFlow& flow) {
    if (flow.amount.is_zero()) return;
    cash.received += flow.amount;
    cash.fees += flow.fee;
    cash.flows.push_back(flow);
}

// Those who take the discount pay the whole at once; gives what the others owe of each part.
Share add_takers(ExpectedCash& cash, const Policy& policy, const SaleTerms& sale, Money whole) {
    if (!sale.discount_until) return {Share::one};
    const Money payable = whole - sale.discount;
    const Money paid = split(payable, policy.take_up)[0];
    const Money given = split(whole, policy.take_up)[0] - paid;
    cash.discount += given;
    add_flow(cash, {sale.sold_on, *sale.discount_until, paid, expected_fee(policy, payable, paid)});
    return {Share::one - policy.take_up.billionths};
}

void add_part(ExpectedCash& cash, const Policy& policy, const SaleTerms& sale, const DuePart& part,
              Money owed) {
    const auto [lost, paid] = split(owed, policy.lost);
    const auto [late, on_the_day] = split(paid, policy.late);
    cash.lost += lost;
    const auto fee = [&](Money expected) { return expected_fee(policy, part.amount, expected); };
    add_flow(cash, {sale.sold_on, part.due_on, on_the_day, fee(on_the_day)});
    const Date later = part.due_on + std::chrono::days{policy.days_late};
    add_flow(cash, {sale.sold_on, later, late, fee(late)});
}

Money whole_of(const SaleTerms& sale, Currency currency) {
    Money whole = Money::zero(currency);
    for (const DuePart& part : sale.parts) whole += part.amount;
    return whole;
}

}  // namespace

std::vector<SaleTerms> sales_under(const Policy& policy, const Scenario& scenario) {
    std::vector<SaleTerms> sales;
    for (const Sale& sale : scenario.sales) {
        SaleTerms made{sale.on, {}, {}, Money::zero(scenario.currency)};
        for (const Instalment& part :
             schedule(sale.amount, policy.terms, sale.on, scenario.calendar)) {
            made.parts.push_back({part.due_on, part.amount.amount});
        }
        if (!policy.terms.discounts.empty()) {
            const DiscountTier& tier = policy.terms.discounts.front();
            made.discount_until = due_on(tier.until, sale.on, scenario.calendar);
            made.discount = portion(sale.amount, tier.share, Rounding::half_up);
        }
        sales.push_back(std::move(made));
    }
    return sales;
}

ExpectedCash expected_cash(const Policy& policy, std::span<const SaleTerms> sales,
                           Currency currency) {
    const Money zero = Money::zero(currency);
    ExpectedCash cash{{}, zero, zero, zero, zero, zero};
    for (const SaleTerms& sale : sales) {
        const Money whole = whole_of(sale, currency);
        cash.sold += whole;
        const Share others = add_takers(cash, policy, sale, whole);
        std::vector<std::int64_t> weights;
        for (const DuePart& part : sale.parts) weights.push_back(part.amount.minor_units());
        if (whole.is_zero()) continue;
        const Money owed =
            others == Share{Share::one} ? whole : whole - split(whole, policy.take_up)[0];
        const std::vector<Money> parts = weighted_parts(owed, weights);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            add_part(cash, policy, sale, sale.parts[i], parts[i]);
        }
    }
    return cash;
}

Money present_value(Money amount, std::int64_t days, AnnualRate rate) {
    const Wide year = Wide{AnnualRate::one} * days_of_year;
    const Wide growth = year + Wide{rate.billionths} * std::max<std::int64_t>(days, 0);
    return {divide(amount.minor_units() * year, growth, Rounding::half_up), amount.currency()};
}

}  // namespace termwise
