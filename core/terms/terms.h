#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/money/allocate.h"
#include "core/money/rate.h"
#include "core/terms/due_rule.h"

namespace termwise {

/// An early-payment discount: `share` or `amount` off when paid by the day `until` gives, that day
/// included.
struct DiscountTier {
    Share share;  ///< Zero when it is an amount.
    DueRule until;
    std::optional<Money> amount = {};  ///< Above zero.

    bool operator==(const DiscountTier&) const = default;
};

/// The time between two instalments.
struct Cadence {
    enum class Unit : std::uint8_t { days, weeks, months };
    Unit unit = Unit::months;
    int count = 1;  ///< 1 to 366.

    bool operator==(const Cadence&) const = default;
};

/// The most equal parts of a plan, and the longest count of a cadence.
inline constexpr int most_parts = 120;
inline constexpr int longest_cadence = 366;

/// How an amount is split: an optional deposit at once, then equal parts.
struct Plan {
    std::optional<Share> deposit;  ///< More than nothing, less than the whole.
    int parts = 1;                 ///< 1 to 120, the deposit not counted.
    Cadence cadence;
    Remainder remainder = Remainder::spread_first;
    BaseDate deposit_at = BaseDate::invoice;  ///< What the deposit waits for; only with a deposit.

    bool operator==(const Plan&) const = default;
};

/// What seller and buyer agreed on payment.
///   - no plan: the whole amount is due on the day `due` gives.
///   - a plan: the first part is due on the day `due` gives, the others follow one cadence apart.
///   - a plan with a deposit and a `due` without steps: the deposit is due on the base date, and
///     the first part one cadence later.
struct Terms {
    DueRule due;
    std::vector<DiscountTier> discounts;  ///< Ascending by window, falling by share or by amount.
    std::optional<Plan> plan;

    bool operator==(const Terms&) const = default;
};

}  // namespace termwise
