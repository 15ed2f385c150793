#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"
#include "core/time/holiday_rule.h"

namespace termwise {

/// The days on which business rests: a weekend and holiday rules. Valid 1990-2050.
struct HolidayCalendar {
    std::string id;                 ///< "FR", "DE-BY", "TARGET2".
    std::array<bool, 7> weekend{};  ///< Index 0 is Sunday.
    std::vector<HolidayRule> rules;

    bool operator==(const HolidayCalendar&) const = default;
};

/// The holidays of that year, ascending, without doubles; substitutes included; those on a weekend
/// included when the law names the day itself.
std::vector<Date> holidays(const HolidayCalendar& calendar, int year);

bool is_business_day(const HolidayCalendar& calendar, Date date);

}  // namespace termwise
