#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/base/why.h"
#include "core/money/figure.h"
#include "core/money/rate.h"

namespace termwise {

/// What early payment is worth to the seller of one invoice.
struct SellerView {
    Money amount;             ///< What is due without discount; above zero.
    int days_earlier = 0;     ///< From the discount day to the day payment is expected; 0 or more.
    AnnualRate capital_cost;  ///< What money costs the seller a year, simple; 0 or more.
    Share default_probability;  ///< That nothing is ever paid, when it is not paid early; 0 to 1.
    Money fee_saved;            ///< Reminders, factoring, insurance; 0 or more.

    bool operator==(const SellerView&) const = default;
};

/// The discount at which the seller is indifferent, and why.
struct BreakEven {
    Share discount;
    Why why;

    bool operator==(const BreakEven&) const = default;
};

/// Paid early the seller has amount x (1 - d) at once. Waiting, they have amount x (1 - p) less the
/// fee on the expected day, worth that / (1 + r x days / 365) at once. Both are equal at
///
///   d = 1 - ((1 - p) - fee / amount) / (1 + r x days / 365)       cut to 0.0000001 %, 0 to 100 %
///
///   1 000.00, 35 days, 8 % a year, 1 % never paid, 3.00 of fees
///     1 - (0.99 - 0.003) / (1 + 0.08 x 35 / 365) = 1 - 0.987 / 1.0076712 = 2.0514 %
BreakEven break_even_discount(const SellerView& view);

/// What share of buyers takes a discount of that size.
struct TakeUp {
    Share discount;
    Share buyers;

    bool operator==(const TakeUp&) const = default;
};

/// What one point of a take-up curve brings on one invoice on average.
struct TierGain {
    TakeUp point;
    Figure gain;  ///< amount x buyers x (break-even - discount), rounded half up; may be negative.

    bool operator==(const TierGain&) const = default;
};

/// The gains of `curve`, in its order.
///
///   break-even 2.05 %, 1 000.00: 1 % taken by 20 % of buyers brings 2.10, 1.5 % by 45 % 2.48
std::vector<TierGain> tier_gains(const SellerView& view, std::span<const TakeUp> curve);

/// The index of the best of them: the largest gain, the smaller discount where two are equal.
/// Nothing when no discount brings anything.
std::optional<std::size_t> best_tier(std::span<const TierGain> gains);

}  // namespace termwise
