#include "core/time/period.h"

#include <algorithm>

#include "core/base/check.h"

namespace termwise {
namespace {

constexpr int months_a_year = 12;

/// A date as the months since the start of year 0, and the day of the month.
struct MonthAndDay {
    int months = 0;
    unsigned day = 0;
};

MonthAndDay month_and_day(Date date) {
    const std::chrono::year_month_day day = civil(date);
    const int month = static_cast<int>(static_cast<unsigned>(day.month()));
    return {static_cast<int>(day.year()) * months_a_year + month - 1,
            static_cast<unsigned>(day.day())};
}

int month_count(Date date) { return month_and_day(date).months; }

Date clamped_date(int month_count, unsigned day) {
    TERMWISE_CHECK(month_count >= months_a_year);
    const int year = month_count / months_a_year;
    const unsigned month = static_cast<unsigned>(month_count % months_a_year) + 1;
    return date_of(year, month, std::min(day, days_in_month(year, month)));
}

}  // namespace

Date plus_months(Date date, int months) {
    const MonthAndDay from = month_and_day(date);
    return clamped_date(from.months + months, from.day);
}

Date plus_months(Date date, int months, MonthEnd month_end) {
    const Date moved = plus_months(date, months);
    const bool stays_last = month_end == MonthEnd::sticky && date == end_of_month(date);
    return stays_last ? end_of_month(moved) : moved;
}

Date end_of_month(Date date) { return day_in_month(date, 31); }

Date start_of_month(Date date) { return day_in_month(date, 1); }

Date day_in_month(Date date, unsigned day) {
    TERMWISE_CHECK(day >= 1 && day <= 31);
    return clamped_date(month_count(date), day);
}

MonthsAndDays months_and_days_between(Date from, Date to) {
    TERMWISE_CHECK(from <= to);
    int months = month_count(to) - month_count(from);
    if (plus_months(from, months) > to) --months;
    return {months, days_between(plus_months(from, months), to)};
}

}  // namespace termwise
