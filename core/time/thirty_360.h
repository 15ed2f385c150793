#pragma once

#include <cstdint>

#include "core/time/date.h"

namespace termwise {

/// How the months of a 30/360 count get their 30 days. d1 is the day of the first date, d2 that of
/// the second; the count is 360 (y2 - y1) + 30 (m2 - m1) + (d2 - d1) after the changes below.
enum class ThirtyDays : std::uint8_t {
    bond_basis,     ///< ISDA: d1 31 -> 30; then d2 31 -> 30 if d1 is 30.
    us,             ///< NASD: last of February d1 -> 30 (and d2 too if both); then as bond_basis.
    psa,            ///< d1 31 or last of February -> 30; then d2 31 -> 30 if d1 is 30.
    european,       ///< 30E/360: 31 -> 30 on both sides.
    european_plus,  ///< 30E+/360: d1 31 -> 30; d2 31 -> the first of the next month.
    german,         ///< 30E/360 ISDA: 31 and the last of February -> 30 on both sides.
    german_at_maturity,  ///< The same, but the last of February as second date stays.
};

/// The days of that count from `from` to `to`. from <= to.
///   2025-01-31 to 2025-02-28: 28 by bond_basis, 30 by german (2025-02-28 counts as day 30).
std::int64_t thirty_360_days(ThirtyDays rule, Date from, Date to);

}  // namespace termwise
