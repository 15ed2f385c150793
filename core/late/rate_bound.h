#pragma once

#include <optional>

#include "core/rules/rule_book.h"

namespace termwise {

/// What a limit on agreed rates comes to on a day.
struct RateBoundOnDay {
    AnnualRate rate;
    const RateRow* row = nullptr;  ///< Of the series it rests on; null where it rests on none.

    bool operator==(const RateBoundOnDay&) const = default;
};

/// `bound` on `day`: share x (row + points), rounded half up to a billionth. Nothing when the
/// series is not in the book or begins later.
///
///   three times the French legal rate of 2.75 % in the second half of 2026 = 8.25 %
std::optional<RateBoundOnDay> rate_bound_on(const RateBound& bound, const RuleBook& rules,
                                            Date day);

}  // namespace termwise
