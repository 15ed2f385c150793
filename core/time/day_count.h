#pragma once

#include <cstdint>

#include "core/time/date.h"

namespace termwise {

/// How days become a share of a year. Names as ISDA and the trade use them.
enum class DayCount : std::uint8_t {
    act_365f,       ///< Days / 365, leap years too. French and UK commercial practice.
    act_act_isda,   ///< Days in leap years / 366 + days in other years / 365.
    act_360,        ///< Days / 360.
    act_365l,       ///< Days / 366 if the period ends in a leap year, else / 365 (yearly coupons).
    thirty_360_us,  ///< 30/360 with the United States rules for the end of February.
    thirty_e_360,   ///< 30E/360: day 31 counts as 30.
    nl_365,         ///< Days without 29 February / 365.
};

/// A length of time in years, exact. denominator > 0.
struct YearFraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    bool operator==(const YearFraction&) const = default;
};

/// The years from `from` to `to` (the first day not counted, the last counted). from <= to.
/// Not reduced: ACT/365F gives days/365 as it is, so that an explanation can show both.
YearFraction year_fraction(DayCount day_count, Date from, Date to);

/// The days that convention counts between the two: 30 for a 30/360 month.
std::int64_t counted_days(DayCount day_count, Date from, Date to);

/// The word in JSON and message keys ("act_365f" -> `day_count.act_365f`).
const char* name_of(DayCount day_count);

}  // namespace termwise
