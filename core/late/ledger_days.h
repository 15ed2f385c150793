#pragma once

#include "core/time/day_count.h"

namespace termwise {

// The days and years of one segment of a ledger. A ledger is cut where rates change and payments
// fall, and no cut may change the interest; so a day count is read here as one that adds up:
//
//   ACT/365L           every day by the length of its own year, which is ACT/ACT ISDA
//   30/360 US, bond    what they count from the first day of interest to the end of the segment,
//   basis, PSA, 30E+   less what they count to its beginning
//
// The others of is_ledger_day_count add up by themselves.

/// Whether a ledger can be kept by `day_count`. Not by those that need a schedule or a whole period
/// to make sense of a day (ACT/ACT AFB, ACT/365 Actual, ACT/ACT by years, 30E/360 ISDA at maturity,
/// 1/1), nor by ACT/364 and ACT/365.25, whose years do not divide those of the others.
bool is_ledger_day_count(DayCount day_count);

/// The days from `from` to `to`, both included, where interest began on `first_day` <= `from`.
std::int64_t segment_days(DayCount day_count, Date first_day, Date from, Date to);

/// The years of those days, which segment_days counted as `days`. Denominators: 360, 365, 366,
/// 365 x 366.
///
///   30/360 US from 31 January 2026: 31 days to the end of February, 60 to 30 March; so the segment
///   of 1 to 30 March has 29
YearFraction segment_years(DayCount day_count, std::int64_t days, Date from, Date to);

/// Whether that day count tells leap years from others, so that a segment ends with them.
bool tells_leap_years_apart(DayCount day_count);

}  // namespace termwise
