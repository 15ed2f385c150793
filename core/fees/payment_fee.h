#pragma once

#include <optional>
#include <vector>

#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"

namespace termwise {

/// What a payment provider takes for one payment: a share of it and a fixed sum, within bounds, and
/// taxes on the fee. All amounts are of one currency; `fixed` and the bounds are not negative,
/// `share` is from 0 up to, not including, 1 where a charge is asked for.
struct FeeRule {
    Share share;
    Money fixed;
    std::optional<Money> least;  ///< Bounds of the fee before taxes.
    std::optional<Money> most;
    std::vector<Share> taxes;  ///< Each on the fee, rounded by itself.

    bool operator==(const FeeRule&) const = default;
};

/// The payments that a provider accepts, both bounds included.
struct AmountBounds {
    Money least;
    Money most;

    [[nodiscard]] bool admit(Money amount) const { return amount >= least && amount <= most; }
};

/// The fee for a payment of `amount`, without taxes, rounded half up once.
///
///   2.9 % + 0.30 on 500.00  ->  14.80
Money fee_of(Money amount, const FeeRule& rule);

/// The same with its taxes, each rounded half up.
///
///   2 % + 1.00 on 10.93, three taxes of 10 %  ->  1.22 + 3 x 0.12 = 1.58
Money taxed_fee_of(Money amount, const FeeRule& rule);

/// What to charge so that `wanted` is left once the fee is taken: (wanted + fixed) / (1 - share),
/// or `wanted` and the bound that the fee runs into. Rounded once, as asked: `ceiling` never leaves
/// the fee's share short.
///
///   100.00 wanted at 2.9 % + 0.30, half up  ->  103.30
Money charge_leaving(Money wanted, const FeeRule& rule, Rounding rounding);

/// The payment from which `one` takes no more than `other`, both without bounds or taxes; none when
/// that never comes, zero when it is so for every payment.
///
///   1.4 % + 0.25 against 2.9 %  ->  16.67: below, the share alone is cheaper
std::optional<Money> break_even(const FeeRule& one, const FeeRule& other);

}  // namespace termwise
