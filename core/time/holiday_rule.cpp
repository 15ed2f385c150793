#include "core/time/holiday_rule.h"

#include <utility>

#include "core/time/period.h"

namespace termwise {
namespace {

/// The last day on or before `date` that is that weekday.
Date weekday_on_or_before(Date date, int weekday) {
    const int back = (static_cast<int>(weekday_of(date)) - weekday + 7) % 7;
    return date - std::chrono::days{back};
}

std::optional<Date> nth_weekday(const HolidayRule& rule, Date first) {
    if (rule.nth == -1) return weekday_on_or_before(end_of_month(first), rule.weekday);
    const Date found =
        weekday_on_or_before(first + std::chrono::days{7 * rule.nth - 1}, rule.weekday);
    if (found > end_of_month(first)) return std::nullopt;
    return found;
}

std::optional<Date> anchor_of(const HolidayRule& rule, int year) {
    if (rule.anchor == HolidayAnchor::easter) return easter_sunday(year);
    const Date first = date_of(year, static_cast<unsigned>(rule.month), 1);
    if (rule.anchor == HolidayAnchor::nth_weekday) return nth_weekday(rule, first);
    const Date day = day_in_month(first, static_cast<unsigned>(rule.day));
    if (rule.anchor == HolidayAnchor::before_day) return weekday_on_or_before(day, rule.weekday);
    return day;
}

}  // namespace

std::optional<Date> holiday_of(const HolidayRule& rule, int year) {
    if (year < rule.since || year > rule.until) return std::nullopt;
    const std::optional<Date> anchor = anchor_of(rule, year);
    if (!anchor) return std::nullopt;
    return *anchor + std::chrono::days{rule.offset};
}

HolidayRule one_off_holiday(std::string name, Date day) {
    HolidayRule rule;
    rule.name = std::move(name);
    rule.anchor = HolidayAnchor::fixed;
    rule.month = static_cast<int>(month_of(day));
    rule.day = static_cast<int>(day_of(day));
    rule.since = year_of(day);
    rule.until = year_of(day);
    return rule;
}

const char* name_of(HolidayAnchor anchor) {
    switch (anchor) {
        case HolidayAnchor::fixed:
            return "fixed";
        case HolidayAnchor::easter:
            return "easter";
        case HolidayAnchor::nth_weekday:
            return "nth_weekday";
        case HolidayAnchor::before_day:
            return "before_day";
    }
    return "";
}

const char* name_of(Substitute substitute) {
    switch (substitute) {
        case Substitute::none:
            return "none";
        case Substitute::next_weekday:
            return "next_weekday";
        case Substitute::nearest_weekday:
            return "nearest_weekday";
        case Substitute::day_before_sunday:
            return "day_before_sunday";
    }
    return "";
}

}  // namespace termwise
