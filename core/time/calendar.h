#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"
#include "core/time/holiday_rule.h"

namespace termwise {

/// The days on which business rests: a weekend and holiday rules. The rules of the asset files hold
/// 1990-2050; in other years only weekends rest.
struct HolidayCalendar {
    std::string id;                 ///< "FR", "DE-BY", "TARGET2".
    std::array<bool, 7> weekend{};  ///< Index 0 is Sunday. At least one day is not weekend.
    std::vector<HolidayRule> rules;
    std::string name;  ///< In the language of the place: "Bayern".

    bool operator==(const HolidayCalendar&) const = default;
};

/// The holidays of that year, ascending, without doubles; substitutes included; those on a weekend
/// included when the law names the day itself.
std::vector<Date> holidays(const HolidayCalendar& calendar, int year);

bool is_weekend(const HolidayCalendar& calendar, Date date);

/// Neither weekend nor holiday.
bool is_business_day(const HolidayCalendar& calendar, Date date);

/// The first business day after `date`, or from `date` on. At most 366 days of rest in a row.
Date next_business_day(Date date, const HolidayCalendar& calendar);
Date next_or_same_business_day(Date date, const HolidayCalendar& calendar);

/// The last business day before `date`, or up to `date`.
Date previous_business_day(Date date, const HolidayCalendar& calendar);
Date previous_or_same_business_day(Date date, const HolidayCalendar& calendar);

/// The last business day of the month of `date`; that month has one.
Date last_business_day_of_month(Date date, const HolidayCalendar& calendar);

/// The business days from `from` (included) to `to` (not included). from <= to.
std::int64_t business_days_between(Date from, Date to, const HolidayCalendar& calendar);

}  // namespace termwise
