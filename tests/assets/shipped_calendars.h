#pragma once

#include <string_view>
#include <vector>

#include "core/time/calendar.h"

namespace termwise::assets {

/// Every calendar of assets/holidays, read once. Ends the program, naming the file and its
/// problems, when one cannot be read.
const std::vector<HolidayCalendar>& shipped_calendars();

/// The calendar of that id; null when no file lists it.
const HolidayCalendar* shipped_calendar(std::string_view id);

}  // namespace termwise::assets
