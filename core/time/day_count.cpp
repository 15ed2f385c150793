#include "core/time/day_count.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/time/period.h"
#include "core/time/thirty_360.h"

namespace termwise {
namespace {

std::int64_t days_in_year(int year) { return is_leap_year(year) ? 366 : 365; }

/// The days 29 February after `from` and not after `to`.
std::int64_t leap_days(Date from, Date to) {
    std::int64_t count = 0;
    for (int year = year_of(from); year <= year_of(to); ++year) {
        if (!is_leap_year(year)) continue;
        const Date leap_day = date_of(year, 2, 29);
        if (from < leap_day && leap_day <= to) ++count;
    }
    return count;
}

YearFraction act_act_isda(Date from, Date to) {
    std::int64_t in_leap_years = 0;
    std::int64_t in_other_years = 0;
    for (int year = year_of(from); year <= year_of(to); ++year) {
        const Date first = std::max(from, date_of(year, 1, 1));
        const Date end = std::min(to, date_of(year, 12, 31) + std::chrono::days{1});
        (is_leap_year(year) ? in_leap_years : in_other_years) += days_between(first, end);
    }
    if (in_leap_years == 0) return {in_other_years, 365};
    if (in_other_years == 0) return {in_leap_years, 366};
    return {in_leap_years * 365 + in_other_years * 366, std::int64_t{365} * 366};
}

/// Fédération bancaire française, "base exact/exact": whole years are counted back from `to`.
YearFraction act_act_afb(Date from, Date to) {
    int years = 0;
    while (plus_months(to, -12 * (years + 1)) >= from) ++years;
    const Date end = plus_months(to, -12 * years);
    const Date day_before = from - std::chrono::days{1};
    const std::int64_t year = leap_days(day_before, end - std::chrono::days{1}) > 0 ? 366 : 365;
    return {years * year + days_between(from, end), year};
}

YearFraction act_act_year(Date from, Date to) {
    const int years = months_and_days_between(from, to).months / 12;
    const Date start = plus_months(from, 12 * years);
    const std::int64_t year = days_between(start, plus_months(from, 12 * (years + 1)));
    return {years * year + days_between(start, to), year};
}

}  // namespace

std::int64_t counted_days(DayCount day_count, Date from, Date to) {
    TERMWISE_CHECK(from <= to);
    switch (day_count) {
        case DayCount::act_365f:
        case DayCount::act_act_isda:
        case DayCount::act_360:
        case DayCount::act_365l:
        case DayCount::act_364:
        case DayCount::act_365_25:
        case DayCount::act_365_actual:
        case DayCount::act_act_afb:
        case DayCount::act_act_year:
            return days_between(from, to);
        case DayCount::nl_360:
        case DayCount::nl_365:
            return days_between(from, to) - leap_days(from, to);
        case DayCount::thirty_360_us:
            return thirty_360_days(ThirtyDays::us, from, to);
        case DayCount::thirty_360_isda:
            return thirty_360_days(ThirtyDays::bond_basis, from, to);
        case DayCount::thirty_360_psa:
            return thirty_360_days(ThirtyDays::psa, from, to);
        case DayCount::thirty_e_360:
            return thirty_360_days(ThirtyDays::european, from, to);
        case DayCount::thirty_e_plus_360:
            return thirty_360_days(ThirtyDays::european_plus, from, to);
        case DayCount::thirty_e_365:
        case DayCount::thirty_e_360_isda:
            return thirty_360_days(ThirtyDays::german, from, to);
        case DayCount::thirty_e_360_isda_at_maturity:
            return thirty_360_days(ThirtyDays::german_at_maturity, from, to);
        case DayCount::one_one:
            return 1;
    }
    return 0;
}

YearFraction year_fraction(DayCount day_count, Date from, Date to) {
    const std::int64_t days = counted_days(day_count, from, to);
    switch (day_count) {
        case DayCount::act_365f:
        case DayCount::nl_365:
        case DayCount::thirty_e_365:
            return {days, 365};
        case DayCount::act_360:
        case DayCount::nl_360:
        case DayCount::thirty_360_us:
        case DayCount::thirty_360_isda:
        case DayCount::thirty_360_psa:
        case DayCount::thirty_e_360:
        case DayCount::thirty_e_plus_360:
        case DayCount::thirty_e_360_isda:
        case DayCount::thirty_e_360_isda_at_maturity:
            return {days, 360};
        case DayCount::act_364:
            return {days, 364};
        case DayCount::act_365_25:
            return {days * 4, 1461};
        case DayCount::act_365l:
            return {days, days_in_year(year_of(to))};
        case DayCount::act_365_actual:
            return {days, leap_days(from, to) > 0 ? 366 : 365};
        case DayCount::act_act_isda:
            return act_act_isda(from, to);
        case DayCount::act_act_afb:
            return act_act_afb(from, to);
        case DayCount::act_act_year:
            return act_act_year(from, to);
        case DayCount::one_one:
            return {days, 1};
    }
    return {};
}

const char* name_of(DayCount day_count) {
    switch (day_count) {
        case DayCount::act_365f:
            return "act_365f";
        case DayCount::act_act_isda:
            return "act_act_isda";
        case DayCount::act_360:
            return "act_360";
        case DayCount::act_365l:
            return "act_365l";
        case DayCount::thirty_360_us:
            return "thirty_360_us";
        case DayCount::thirty_e_360:
            return "thirty_e_360";
        case DayCount::nl_365:
            return "nl_365";
        case DayCount::act_364:
            return "act_364";
        case DayCount::act_365_25:
            return "act_365_25";
        case DayCount::act_365_actual:
            return "act_365_actual";
        case DayCount::act_act_afb:
            return "act_act_afb";
        case DayCount::act_act_year:
            return "act_act_year";
        case DayCount::nl_360:
            return "nl_360";
        case DayCount::thirty_360_isda:
            return "thirty_360_isda";
        case DayCount::thirty_360_psa:
            return "thirty_360_psa";
        case DayCount::thirty_e_365:
            return "thirty_e_365";
        case DayCount::thirty_e_plus_360:
            return "thirty_e_plus_360";
        case DayCount::thirty_e_360_isda:
            return "thirty_e_360_isda";
        case DayCount::thirty_e_360_isda_at_maturity:
            return "thirty_e_360_isda_at_maturity";
        case DayCount::one_one:
            return "one_one";
    }
    return "";
}

}  // namespace termwise
