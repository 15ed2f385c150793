#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace termwise {

/// A civil date of the proleptic Gregorian calendar, years 1 to 9999. No clock, no time zone:
/// "today" is always an argument. std::chrono::days is the length between two dates.
using Date = std::chrono::sys_days;

/// From a day to the next.
inline constexpr std::chrono::days one_day{1};

/// The date of that year, month and day; nothing when there is no such day in the years 1 to 9999.
std::optional<Date> existing_date(int year, unsigned month, unsigned day);

/// The same of a date that exists.
Date date_of(int year, unsigned month, unsigned day);

/// Year, month and day at once.
std::chrono::year_month_day civil(Date date);

int year_of(Date date);
unsigned month_of(Date date);
unsigned day_of(Date date);

/// 0 Sunday to 6 Saturday.
unsigned weekday_of(Date date);

bool is_leap_year(int year);

/// 28 to 31; months are 1 to 12.
unsigned days_in_month(int year, unsigned month);

/// Whole days from `from` to `to`; negative when `to` is earlier.
std::int64_t days_between(Date from, Date to);

/// ISO 8601: "2026-11-22".
std::string iso_text(Date date);

/// Reads "2026-11-22", ten characters exactly. Fails with `missing`, `malformed` (no such text or
/// no such day) or `out_of_range` (year 0), naming `where`.
Result<Date> parse_date(std::string_view text, std::string_view where);

}  // namespace termwise
