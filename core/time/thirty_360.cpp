#include "core/time/thirty_360.h"

#include <algorithm>

#include "core/time/period.h"

namespace termwise {
namespace {

struct Days {
    std::int64_t first;
    std::int64_t second;
};

bool is_last_of_february(Date date) { return month_of(date) == 2 && date == end_of_month(date); }

Days bond_basis(Days days) {
    const std::int64_t first = std::min<std::int64_t>(days.first, 30);
    return {first, days.second == 31 && first == 30 ? 30 : days.second};
}

Days us(Days days, Date from, Date to) {
    if (!is_last_of_february(from)) return bond_basis(days);
    return bond_basis({30, is_last_of_february(to) ? 30 : days.second});
}

Days german(Days days, Date from, bool second_is_end) {
    const std::int64_t first = is_last_of_february(from) ? 30 : days.first;
    const std::int64_t second = second_is_end ? 30 : days.second;
    return {std::min<std::int64_t>(first, 30), std::min<std::int64_t>(second, 30)};
}

/// The days of the two dates as that rule counts them; day 31 may become "day 31" of 30-day months,
/// which is the first of the next one.
Days counted(ThirtyDays rule, Date from, Date to) {
    const Days days{day_of(from), day_of(to)};
    switch (rule) {
        case ThirtyDays::bond_basis:
            return bond_basis(days);
        case ThirtyDays::us:
            return us(days, from, to);
        case ThirtyDays::psa:
            return bond_basis({is_last_of_february(from) ? 30 : days.first, days.second});
        case ThirtyDays::european:
            return german(days, start_of_month(from), false);
        case ThirtyDays::european_plus:
            return {std::min<std::int64_t>(days.first, 30), days.second};
        case ThirtyDays::german:
            return german(days, from, is_last_of_february(to));
        case ThirtyDays::german_at_maturity:
            return german(days, from, false);
    }
    return days;
}

}  // namespace

std::int64_t thirty_360_days(ThirtyDays rule, Date from, Date to) {
    const Days days = counted(rule, from, to);
    const std::int64_t years = year_of(to) - year_of(from);
    const std::int64_t months = std::int64_t{month_of(to)} - std::int64_t{month_of(from)};
    return 360 * years + 30 * months + (days.second - days.first);
}

}  // namespace termwise
