#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/fees/payment_fee.h"
#include "core/money/figure.h"
#include "core/rules/tariff.h"

namespace termwise {

/// One way to be paid, and what it takes.
struct PaymentMethod {
    std::string name;  ///< As the merchant or the provider says it.
    PaymentKind kind{};
    FeeRule fee;              ///< For a buyer of the same country.
    Share cross_border = {};  ///< Added to the share for a buyer of another one.
    int settlement_days = 0;  ///< From the payment to the money; 0 to 3 660.
    std::string source = {};  ///< Where the tariff is from; empty when typed.
};

/// What is paid for, and what waiting for the money costs.
struct Basket {
    Money price;  ///< Zero or more; one currency with every fee.
    bool cross_border = false;
    AnnualRate capital_rate = {};  ///< The merchant's cost of capital, zero or more.
};

/// What one method leaves of a price: net + fee + tax + financing = price.
struct MethodCost {
    Figure fee;        ///< Before tax.
    Figure tax;        ///< On the fee; taken to be lost, as most fees bear none.
    Figure financing;  ///< Price x capital rate x settlement days / 365, rounded half up.
    Figure net;        ///< What is left; below zero when the fee is above the price.
    /// The least price that leaves the one asked about; none when the fee eats any price.
    std::optional<Figure> charge;
};

/// The method of a published tariff.
PaymentMethod method_of(const Tariff& tariff);

/// The same rule for a buyer of the basket's country: the surcharge is in its share.
FeeRule fee_for(const PaymentMethod& method, const Basket& basket);

/// What `method` makes of `basket`, each amount rounded half up once.
///
///   100.00 by card at 2.9 % + 0.30, 10 % VAT, 7 days at 5 %: 3.20 + 0.32 + 0.10, net 96.38
MethodCost method_cost(const PaymentMethod& method, const Basket& basket);

/// The least price of which `wanted` is left after fee, taxes and financing, every one rounded as
/// in `method_cost`; a cent less leaves less than `wanted` while fee and taxes take at most half of
/// a price. None when no price up to a hundred times `wanted` and the fixed fee does.
///
///   100.00 wanted at 2.9 % + 0.30  ->  103.30: the fee is 3.2957, rounded to 3.30
std::optional<Money> price_leaving(Money wanted, const PaymentMethod& method, const Basket& basket);

/// The price at which two methods cost the same, from their shares and fixed sums with tax and
/// financing, before any rounding and without bounds; none when the lines never cross above zero.
/// Rounded up: the first price at which the one with the smaller share is no dearer.
///
///   1.4 % + 0.25 and 2.9 % without  ->  16.67
std::optional<Money> crossing(const PaymentMethod& one, const PaymentMethod& other,
                              const Basket& basket);

/// One method beside others.
struct ComparedMethod {
    std::string name;
    PaymentKind kind{};
    MethodCost cost;
    int place = 1;  ///< 1 leaves most; equals share a place.
    /// The price from which, or up to which, it costs no more than the first; its Why says which.
    std::optional<Figure> break_even;
    std::string source;
};

/// The methods in the order given, each with what it costs and its place.
std::vector<ComparedMethod> compared_methods(std::span<const PaymentMethod> methods,
                                             const Basket& basket);

}  // namespace termwise
