#pragma once

#include <cstdint>

#include "core/time/date.h"

namespace termwise {

/// How days become a share of a year. Names as ISDA and the trade use them.
enum class DayCount : std::uint8_t {
    act_365f,       ///< Days / 365, leap years too. French and UK commercial practice.
    act_act_isda,   ///< Days in leap years / 366 + days in other years / 365.
    act_360,        ///< Days / 360.
    act_365l,       ///< Days / 366 if `to` lies in a leap year, else / 365 (ISMA, part years).
    thirty_360_us,  ///< 30/360 with the United States rules for the end of February.
    thirty_e_360,   ///< 30E/360: day 31 counts as 30.
    nl_365,         ///< Days without 29 February / 365.

    act_364,          ///< Days / 364.
    act_365_25,       ///< Days / 365.25. UK annual percentage rates.
    act_365_actual,   ///< Days / 366 if 29 February is after `from` and not after `to`, else / 365.
    act_act_afb,      ///< Whole years back from `to`, the rest / 366 with 29 February, else / 365.
    act_act_year,     ///< Whole years on from `from`, the rest / the length of the next one.
    nl_360,           ///< Days without 29 February / 360.
    thirty_360_isda,  ///< 30/360, bond basis.
    thirty_360_psa,   ///< 30/360 of the Public Securities Association.
    thirty_e_365,     ///< The days of 30E/360 ISDA, / 365.
    thirty_e_plus_360,  ///< 30E+/360: a last day 31 counts as the first of the next month.
    thirty_e_360_isda,  ///< 30E/360 ISDA: the last of February counts as 30 too.
    thirty_e_360_isda_at_maturity,  ///< The same, `to` being the maturity date: February stays.
    one_one,                        ///< Always one.
};

/// A length of time in years, exact. denominator > 0.
struct YearFraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    bool operator==(const YearFraction&) const = default;
};

/// The years from `from` (included) to `to` (not included), as ISDA counts: interest that runs on
/// the days 1 to 31 March, both included, is year_fraction(…, 1 March, 1 April). from <= to.
/// Not reduced: ACT/365F gives days/365 as it is, so that an explanation can show both.
///
///   ACT/ACT ISDA, 2011-12-28 to 2012-02-28: 4/365 + 58/366 = (4 x 366 + 58 x 365) / 133590
YearFraction year_fraction(DayCount day_count, Date from, Date to);

/// The days that convention counts between the two: 30 for a 30/360 month.
std::int64_t counted_days(DayCount day_count, Date from, Date to);

/// The word in JSON and message keys ("act_365f" -> `day_count.act_365f`).
const char* name_of(DayCount day_count);

}  // namespace termwise
