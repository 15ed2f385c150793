#include "core/time/roll.h"

#include "core/time/period.h"

namespace termwise {
namespace {

constexpr unsigned sunday = 0;
constexpr unsigned monday = 1;
constexpr unsigned half_month = 15;

bool same_month(Date a, Date b) { return start_of_month(a) == start_of_month(b); }

bool same_half_month(Date a, Date b) {
    return same_month(a, b) && (day_of(a) <= half_month) == (day_of(b) <= half_month);
}

bool goes_forward_to_nearest(Date date) {
    return weekday_of(date) == sunday || weekday_of(date) == monday;
}

}  // namespace

Date rolled(Date date, Roll roll, const HolidayCalendar& calendar) {
    if (roll == Roll::none || is_business_day(calendar, date)) return date;
    const Date next = next_or_same_business_day(date, calendar);
    const Date previous = previous_or_same_business_day(date, calendar);
    switch (roll) {
        // unreachable: returned above, before looking for business days
        case Roll::none:
            return date;
        case Roll::following:
            return next;
        case Roll::modified_following:
            return same_month(date, next) ? next : previous;
        case Roll::preceding:
            return previous;
        case Roll::modified_preceding:
            return same_month(date, previous) ? previous : next;
        case Roll::nearest:
            return goes_forward_to_nearest(date) ? next : previous;
        case Roll::modified_following_half_month:
            return same_half_month(date, next) ? next : previous;
    }
    return date;
}

Date plus_business_days(Date date, int count, const HolidayCalendar& calendar) {
    for (; count > 0; --count) date = next_business_day(date, calendar);
    for (; count < 0; ++count) date = previous_business_day(date, calendar);
    return date;
}

const char* name_of(Roll roll) {
    switch (roll) {
        case Roll::none:
            return "none";
        case Roll::following:
            return "following";
        case Roll::modified_following:
            return "modified_following";
        case Roll::preceding:
            return "preceding";
        case Roll::modified_preceding:
            return "modified_preceding";
        case Roll::nearest:
            return "nearest";
        case Roll::modified_following_half_month:
            return "modified_following_half_month";
    }
    return "";
}

}  // namespace termwise
