#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/late/ledger.h"

namespace termwise {

/// What a threshold looks at.
enum class ThresholdOf : std::uint8_t {
    interest,  ///< All interest accrued, paid or not.
    total,     ///< What is owed: overdue principal, open interest, open costs, and `once_late`.
};

/// The word in JSON and in message keys ("total" -> `threshold_of.total`).
const char* name_of(ThresholdOf of);

/// An amount that something reaches. `once_late` counts towards the total from the first day on
/// which some principal is overdue: the fixed compensation, where it is not owed yet.
struct Threshold {
    ThresholdOf of{};
    Money amount;
    Money once_late;
    int years = 100;  ///< How far from `since` to look.
};

/// The first day, `since` or later, on which that reaches at least `threshold.amount`, if nothing
/// but `movements` happens; nothing when it does not get there within `threshold.years`, or when
/// the rule has no rate. For the total, no movement is later than `since`; otherwise as for
/// `ledger`.
///
///   1 000.00 EUR due 2024-12-31 at 10 %: 0.273 97... a day, so 10.00 EUR of interest after 37
///   days, on 2025-02-06
std::optional<Date> day_reached(std::span<const Debt> debts, const Movements& movements,
                                const LedgerRule& rule, Date since, const Threshold& threshold);

}  // namespace termwise
