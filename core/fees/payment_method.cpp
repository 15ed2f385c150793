#include "core/fees/payment_method.h"

#include <algorithm>

#include "core/base/wide.h"
#include "core/money/portion.h"
#include "core/money/why_amounts.h"

namespace termwise {
namespace {

constexpr std::int64_t days_of_year = 365;
constexpr Rounding commercial = Rounding::half_up;

WhyValue rounding_value() {
    return {"rounding", WhyKind::name, std::string{"rounding."} + name_of(commercial)};
}

Money waiting(Money price, const PaymentMethod& method, const Basket& basket) {
    const Wide product =
        Wide{price.minor_units()} * basket.capital_rate.billionths * method.settlement_days;
    return {divide(product, Wide{AnnualRate::one} * days_of_year, commercial), price.currency()};
}

Money left_of(Money price, const PaymentMethod& method, const Basket& basket) {
    return price - taxed_fee_of(price, fee_for(method, basket)) - waiting(price, method, basket);
}

Figure fee_figure(Money price, const FeeRule& rule, const std::string& source) {
    const Money fee = fee_of(price, rule);
    const bool is_least = rule.least && fee == *rule.least;
    const bool is_most = rule.most && fee == *rule.most;
    Why why{"why.fees.fee",
            {money_value("price", price),
             {"share", WhyKind::percent, percent_text(rule.share)},
             money_value("fixed", rule.fixed),
             rounding_value(),
             money_value("result", fee)},
            source,
            {}};
    if (is_least) why.rule = "why.fees.fee_least";
    if (is_most) why.rule = "why.fees.fee_most";
    return {fee, std::move(why)};
}

Figure tax_figure(Money fee, Money taxed) {
    return {
        taxed - fee,
        {"why.fees.tax", {money_value("fee", fee), money_value("result", taxed - fee)}, {}, {}}};
}

Figure financing_figure(const PaymentMethod& method, const Basket& basket) {
    const Money cost = waiting(basket.price, method, basket);
    Why why{"why.fees.financing",
            {money_value("price", basket.price),
             {"rate", WhyKind::percent, percent_text(basket.capital_rate)},
             {"days", WhyKind::number, std::to_string(method.settlement_days)},
             rounding_value(),
             money_value("result", cost)},
            {},
            {}};
    return {cost, std::move(why)};
}

std::optional<Figure> charge_figure(const PaymentMethod& method, const Basket& basket) {
    const auto charge = price_leaving(basket.price, method, basket);
    if (!charge) return std::nullopt;
    const Money left = left_of(*charge, method, basket);
    Why why{"why.fees.charge",
            {money_value("wanted", basket.price), money_value("cost", *charge - left),
             money_value("left", left), money_value("result", *charge)},
            {},
            {}};
    return Figure{*charge, std::move(why)};
}

// Billionths of the price that go to fee, tax and financing, times 10^9.
Wide share_of(const PaymentMethod& method, const Basket& basket) {
    Wide taxed = Share::one;
    for (const Share tax : method.fee.taxes) taxed += tax.billionths;
    const Wide financing =
        Wide{basket.capital_rate.billionths} * method.settlement_days * Share::one / days_of_year;
    return fee_for(method, basket).share.billionths * taxed + financing;
}

// The fixed sum with its tax, in minor units times 10^9.
Wide fixed_of(const PaymentMethod& method) {
    Wide taxed = Share::one;
    for (const Share tax : method.fee.taxes) taxed += tax.billionths;
    return method.fee.fixed.minor_units() * taxed;
}

// Against the first, when there is a price at which the two change places.
std::optional<Figure> break_even_figure(const PaymentMethod& method, const PaymentMethod& first,
                                        const Basket& basket) {
    const auto at = crossing(method, first, basket);
    if (!at) return std::nullopt;
    const bool from = share_of(method, basket) < share_of(first, basket);
    Why why{from ? "why.fees.break_even_from" : "why.fees.break_even_below",
            {{"method", WhyKind::text, method.name},
             {"other", WhyKind::text, first.name},
             money_value("result", *at)},
            {},
            {}};
    return Figure{*at, std::move(why)};
}

std::vector<std::size_t> places_of(std::span<const ComparedMethod> methods) {
    std::vector<std::size_t> places;
    for (const ComparedMethod& method : methods) {
        const auto better =
            std::count_if(methods.begin(), methods.end(), [&](const ComparedMethod& other) {
                return other.cost.net.amount > method.cost.net.amount;
            });
        places.push_back(static_cast<std::size_t>(better) + 1);
    }
    return places;
}

}  // namespace

PaymentMethod method_of(const Tariff& tariff) {
    PaymentMethod method{tariff.name,
                         tariff.kind,
                         {tariff.share, tariff.fixed, tariff.least, tariff.most, {}},
                         tariff.cross_border,
                         tariff.settlement_days,
                         tariff.source};
    if (tariff.vat > Share{}) method.fee.taxes.push_back(tariff.vat);
    return method;
}

FeeRule fee_for(const PaymentMethod& method, const Basket& basket) {
    FeeRule rule = method.fee;
    if (basket.cross_border) rule.share.billionths += method.cross_border.billionths;
    return rule;
}

MethodCost method_cost(const PaymentMethod& method, const Basket& basket) {
    const FeeRule rule = fee_for(method, basket);
    const Money price = basket.price;
    const Figure fee = fee_figure(price, rule, method.source);
    const Figure tax = tax_figure(fee.amount, taxed_fee_of(price, rule));
    const Figure financing = financing_figure(method, basket);
    const Money net = price - fee.amount - tax.amount - financing.amount;
    Why why{"why.fees.net",
            {money_value("price", price), money_value("fee", fee.amount),
             money_value("tax", tax.amount), money_value("financing", financing.amount),
             money_value("result", net)},
            {},
            {fee.why, tax.why, financing.why}};
    return {fee, tax, financing, {net, std::move(why)}, charge_figure(method, basket)};
}

std::optional<Money> price_leaving(Money wanted, const PaymentMethod& method,
                                   const Basket& basket) {
    // What is left of a price grows with it, but for the rounding of fee, taxes and financing: a
    // cent more may leave a few cents less. So the search ends one step short of the answer, and
    // the last cents are tried one by one.
    const Currency currency = wanted.currency();
    const auto leaves = [&](std::int64_t price) {
        return left_of({price, currency}, method, basket) >= wanted;
    };
    const std::int64_t slack = 8 + 4 * static_cast<std::int64_t>(method.fee.taxes.size());
    std::int64_t below = wanted.minor_units();
    std::int64_t above =
        std::min((wanted + method.fee.fixed).minor_units() * 100 + 100, Money::limit * 10);
    if (!leaves(above)) return std::nullopt;
    while (above - below > 1) {
        const std::int64_t middle = below + (above - below) / 2;
        (leaves(middle) ? above : below) = middle;
    }
    std::int64_t price = std::max(wanted.minor_units(), above - slack);
    while (!leaves(price)) ++price;
    return Money{price, currency};
}

std::optional<Money> crossing(const PaymentMethod& one, const PaymentMethod& other,
                              const Basket& basket) {
    Wide dearer = fixed_of(one) - fixed_of(other);
    Wide gains = share_of(other, basket) - share_of(one, basket);
    if (gains < 0) {
        gains = -gains;
        dearer = -dearer;
    }
    if (gains == 0 || dearer <= 0) return std::nullopt;
    const Wide price = dearer * Share::one / gains;
    if (price >= Money::limit) return std::nullopt;
    return Money{divide(dearer * Share::one, gains, Rounding::ceiling), one.fee.fixed.currency()};
}

std::vector<ComparedMethod> compared_methods(std::span<const PaymentMethod> methods,
                                             const Basket& basket) {
    std::vector<ComparedMethod> compared;
    for (const PaymentMethod& method : methods) {
        compared.push_back(
            {method.name, method.kind, method_cost(method, basket), 1, {}, method.source});
    }
    const std::vector<std::size_t> places = places_of(compared);
    const auto first = std::find(places.begin(), places.end(), std::size_t{1});
    for (std::size_t i = 0; i < compared.size(); ++i) {
        compared[i].place = static_cast<int>(places[i]);
        const auto best = static_cast<std::size_t>(first - places.begin());
        if (i != best)
            compared[i].break_even = break_even_figure(methods[i], methods[best], basket);
    }
    return compared;
}

}  // namespace termwise
