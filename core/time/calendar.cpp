#include "core/time/calendar.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/sort.h"
#include "core/time/period.h"

namespace termwise {
namespace {

/// A day that a rule names, and what the law does with it on a weekend.
struct NamedDay {
    Date date;
    Substitute substitute;
};

/// The days that the rules name around that year: a substitute can come from the next one (1
/// January on a Saturday is kept on 31 December).
std::vector<NamedDay> named_days(const HolidayCalendar& calendar, int year) {
    std::vector<NamedDay> named;
    for (const HolidayRule& rule : calendar.rules) {
        for (int near = year - 1; near <= year + 1; ++near) {
            const std::optional<Date> date = holiday_of(rule, near);
            if (date) named.push_back({*date, rule.substitute});
        }
    }
    sort_stably(named, [](const NamedDay& a, const NamedDay& b) { return a.date < b.date; });
    return named;
}

bool contains(const std::vector<Date>& dates, Date date) {
    return std::find(dates.begin(), dates.end(), date) != dates.end();
}

/// `date` is on a weekend: the day that is kept instead.
Date substitute_day(NamedDay named, const HolidayCalendar& calendar,
                    const std::vector<Date>& taken) {
    if (named.substitute == Substitute::nearest_weekday && weekday_of(named.date) == 6)
        return named.date - one_day;
    Date date = named.date;
    while (is_weekend(calendar, date) || contains(taken, date)) date += one_day;
    return date;
}

void add_substitutes(const HolidayCalendar& calendar, const std::vector<NamedDay>& named,
                     std::vector<Date>& dates) {
    for (const NamedDay& day : named) {
        const bool is_kept_elsewhere = day.substitute == Substitute::next_weekday ||
                                       day.substitute == Substitute::nearest_weekday;
        if (is_kept_elsewhere && is_weekend(calendar, day.date))
            dates.push_back(substitute_day(day, calendar, dates));
    }
}

template <class Step>
Date first_business_day(Date date, const HolidayCalendar& calendar, Step step) {
    for (int tries = 0; !is_business_day(calendar, date); ++tries) {
        TERMWISE_CHECK(tries < 366);
        date += step;
    }
    return date;
}

}  // namespace

std::vector<Date> holidays(const HolidayCalendar& calendar, int year) {
    const std::vector<NamedDay> named = named_days(calendar, year);
    std::vector<Date> dates;
    for (const NamedDay& day : named) {
        const bool moves =
            day.substitute == Substitute::day_before_sunday && weekday_of(day.date) == 0;
        dates.push_back(moves ? day.date - one_day : day.date);
    }
    add_substitutes(calendar, named, dates);

    std::erase_if(dates, [&](Date date) { return year_of(date) != year; });
    sort_stably(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

bool is_weekend(const HolidayCalendar& calendar, Date date) {
    return calendar.weekend[weekday_of(date)];
}

bool is_business_day(const HolidayCalendar& calendar, Date date) {
    return !is_weekend(calendar, date) && !contains(holidays(calendar, year_of(date)), date);
}

Date next_business_day(Date date, const HolidayCalendar& calendar) {
    return next_or_same_business_day(date + one_day, calendar);
}

Date next_or_same_business_day(Date date, const HolidayCalendar& calendar) {
    return first_business_day(date, calendar, one_day);
}

Date previous_business_day(Date date, const HolidayCalendar& calendar) {
    return previous_or_same_business_day(date - one_day, calendar);
}

Date previous_or_same_business_day(Date date, const HolidayCalendar& calendar) {
    return first_business_day(date, calendar, -one_day);
}

Date last_business_day_of_month(Date date, const HolidayCalendar& calendar) {
    return previous_or_same_business_day(end_of_month(date), calendar);
}

std::int64_t business_days_between(Date from, Date to, const HolidayCalendar& calendar) {
    TERMWISE_CHECK(from <= to);
    std::int64_t count = 0;
    for (int year = year_of(from); year <= year_of(to); ++year) {
        const std::vector<Date> rest = holidays(calendar, year);
        const Date end = std::min(to, date_of(year, 12, 31) + one_day);
        for (Date date = std::max(from, date_of(year, 1, 1)); date < end; date += one_day)
            if (!is_weekend(calendar, date) && !contains(rest, date)) ++count;
    }
    return count;
}

}  // namespace termwise
