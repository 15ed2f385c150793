#pragma once

#include <string_view>
#include <vector>

#include "core/json/value.h"
#include "core/time/calendar.h"

namespace termwise {

/// Reads the holiday calendars of one country (assets/holidays/*.json), or every problem in the
/// text with its path.
///
///   {"schema": 1,
///    "calendars": [{"id": "FR", "name": "France"}, {"id": "FR-57", "name": "Alsace-Moselle"}],
///    "weekend": ["sat", "sun"],
///    "rules": [
///      {"name": "Jour de l'an", "anchor": "fixed", "month": 1, "day": 1, "source": "…"},
///      {"name": "Vendredi saint", "anchor": "easter", "offset": -2, "in": ["FR-57"], "source":
///      "…"},
///      {"name": "Jubilé", "on": "2022-06-03", "source": "…"}]}
///
/// A rule has what its anchor uses and nothing else: fixed month, day; easter; nth_weekday month,
/// nth, weekday ("mon"); before_day month, day, weekday. Any anchor takes an offset in days, a
/// substitute, and the years since … until (1990 to 2050). `on` is a day that was given once. `in`
/// names the calendars a rule belongs to; without it, to all of the file.
tl::expected<std::vector<HolidayCalendar>, Problems> calendars_from_json(std::string_view text);

}  // namespace termwise
