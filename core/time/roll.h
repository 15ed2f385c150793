#pragma once

#include <cstdint>

#include "core/time/calendar.h"

namespace termwise {

/// What happens to a date that falls on a day of rest.
enum class Roll : std::uint8_t {
    none,                ///< Stays.
    following,           ///< The next business day.
    modified_following,  ///< The next one, unless that is in another month: then the one before.
    preceding,           ///< The business day before.
    modified_preceding,  ///< The one before, unless that is in another month: then the next.
    nearest,             ///< The nearer one; Sunday and Monday go forward, others back.
    modified_following_half_month,  ///< Following, but neither past the 15th nor the month's end.
};

/// `date` moved to a business day of that calendar as asked.
Date rolled(Date date, Roll roll, const HolidayCalendar& calendar);

/// `date` plus `count` business days (any sign). Zero gives the date itself.
Date plus_business_days(Date date, int count, const HolidayCalendar& calendar);

const char* name_of(Roll roll);

}  // namespace termwise
