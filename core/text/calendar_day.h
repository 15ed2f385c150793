#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace termwise {

/// The three numbers of a date, for wording it. Reckoning with dates is the business of core/time.
struct CalendarDay {
    int year = 0;   ///< 1 to 9999.
    int month = 0;  ///< 1 to 12.
    int day = 0;    ///< 1 to the last of that month.
};

/// The day of those numbers; nothing when the Gregorian calendar has none.
std::optional<CalendarDay> calendar_day(int year, int month, int day);

/// "2026-11-22", exactly so; nothing when it is no such text or no such day.
std::optional<CalendarDay> day_from_iso(std::string_view iso);

std::string iso_text(const CalendarDay& day);

}  // namespace termwise
