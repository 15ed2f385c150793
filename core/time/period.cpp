#include "core/time/period.h"

#include <algorithm>

#include "core/base/check.h"

namespace termwise {
namespace {

constexpr int months_a_year = 12;

unsigned days_in_month(int year, unsigned month) {
    using namespace std::chrono;
    return static_cast<unsigned>(
        year_month_day_last{std::chrono::year{year}, month_day_last{std::chrono::month{month}}}
            .day());
}

/// Months since the start of year 0.
int month_count(Date date) {
    return year_of(date) * months_a_year + static_cast<int>(month_of(date)) - 1;
}

Date clamped_date(int month_count, unsigned day) {
    TERMWISE_CHECK(month_count >= months_a_year);
    const int year = month_count / months_a_year;
    const unsigned month = static_cast<unsigned>(month_count % months_a_year) + 1;
    return date_of(year, month, std::min(day, days_in_month(year, month)));
}

}  // namespace

Date plus_months(Date date, int months) {
    return clamped_date(month_count(date) + months, day_of(date));
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
