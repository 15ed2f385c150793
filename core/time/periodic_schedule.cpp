#include "core/time/periodic_schedule.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "core/time/period.h"

namespace termwise {
namespace {

constexpr int end_of_month_day = 31;
constexpr std::chrono::days smart_stub{7};

bool is_initial(Stub stub) {
    return stub == Stub::short_initial || stub == Stub::long_initial || stub == Stub::smart_initial;
}

bool is_final(Stub stub) {
    return stub == Stub::short_final || stub == Stub::long_final || stub == Stub::smart_final;
}

bool is_last_of_month(Date date) { return date == end_of_month(date); }

Date on_roll_day(Date month, int roll_day) {
    return day_in_month(month, static_cast<unsigned>(roll_day));
}

bool matches(Date date, int roll_day) { return date == on_roll_day(date, roll_day); }

// The roll day of a month that is `months` away.
Date moved(Date date, int months, int roll_day) {
    return on_roll_day(plus_months(start_of_month(date), months), roll_day);
}

// The day of `from`, the end that periods are counted from. The last day of a short month may stand
// for the later day that the other end shows: 28 February to 30 May runs by the 30th.
int implied_roll_day(Date from, Date other) {
    const auto day = static_cast<int>(day_of(from));
    if (!is_last_of_month(from)) return day;
    return std::max(day, static_cast<int>(day_of(other)));
}

/// The whole periods: what is left of a schedule when the agreed stubs are set apart.
struct Regular {
    Date from;
    Date to;
    int months;
    int roll_day;
    Stub stub;
};

int roll_day_used(const PeriodicSchedule& schedule, Date from, Date to) {
    const bool backwards = is_initial(schedule.stub.value_or(Stub::none));
    const Date counted_from = backwards ? to : from;
    const Date other = backwards ? from : to;
    if (schedule.roll_day == end_of_month_day && is_last_of_month(counted_from)) {
        return end_of_month_day;
    }
    if (schedule.roll_day && *schedule.roll_day != end_of_month_day) return *schedule.roll_day;
    return implied_roll_day(counted_from, other);
}

// A stub that is agreed by its day needs no rule of its own.
Stub stub_used(const PeriodicSchedule& schedule, const Regular& regular) {
    const bool first_agreed = regular.from != schedule.start_on;
    const bool last_agreed = regular.to != schedule.end_on;
    const Stub stub = schedule.stub.value_or(Stub::none);
    if (first_agreed && (last_agreed || is_initial(stub))) return Stub::none;
    if (last_agreed && is_final(stub)) return Stub::none;
    if (schedule.stub || !schedule.roll_day) return stub;
    const bool starts_on_it = matches(regular.from, regular.roll_day);
    const bool ends_on_it = matches(regular.to, regular.roll_day);
    if (ends_on_it && !starts_on_it) return Stub::smart_initial;
    if (starts_on_it && !ends_on_it) return Stub::smart_final;
    return stub;
}

bool joins_neighbour(Stub stub, std::chrono::days length) {
    if (stub == Stub::long_initial || stub == Stub::long_final) return true;
    const bool smart = stub == Stub::smart_initial || stub == Stub::smart_final;
    return smart && length < smart_stub;
}

// A schedule by month ends that closes on the day number it started on, 30 April to 30 October, has
// no days left over.
bool closes_by_number(const Regular& regular) {
    return regular.roll_day == end_of_month_day && day_of(regular.from) == day_of(regular.to);
}

Result<std::vector<Date>> days_forwards(const Regular& regular) {
    std::vector<Date> days{regular.from};
    if (regular.from == regular.to) return days;
    Date next = moved(regular.from, regular.months, regular.roll_day);
    while (next < regular.to) {
        days.push_back(next);
        next = moved(next, regular.months, regular.roll_day);
    }
    if (next != regular.to && days.size() > 1) {
        if (regular.stub == Stub::none && !closes_by_number(regular)) {
            return fail(ErrorCode::conflict, "stub", "none");
        }
        if (joins_neighbour(regular.stub, regular.to - days.back())) days.pop_back();
    }
    days.push_back(regular.to);
    return days;
}

std::vector<Date> days_backwards(const Regular& regular) {
    std::vector<Date> days{regular.to};
    if (regular.from == regular.to) return days;
    Date before = moved(regular.to, -regular.months, regular.roll_day);
    while (before > regular.from) {
        days.push_back(before);
        before = moved(before, -regular.months, regular.roll_day);
    }
    const bool has_stub = before != regular.from && days.size() > 1;
    if (has_stub && joins_neighbour(regular.stub, days.back() - regular.from)) days.pop_back();
    days.push_back(regular.from);
    std::reverse(days.begin(), days.end());
    return days;
}

std::optional<Error> first_problem(const PeriodicSchedule& schedule, Date from, Date to) {
    if (schedule.months < 1 || schedule.months > 1200) {
        return Error{ErrorCode::out_of_range, "months", std::to_string(schedule.months), 0};
    }
    if (schedule.roll_day && (*schedule.roll_day < 1 || *schedule.roll_day > end_of_month_day)) {
        return Error{ErrorCode::out_of_range, "roll_day", std::to_string(*schedule.roll_day), 0};
    }
    if (schedule.end_on <= schedule.start_on) {
        return Error{ErrorCode::conflict, "end_on", iso_text(schedule.end_on), 0};
    }
    if (from < schedule.start_on || from > schedule.end_on) {
        return Error{ErrorCode::conflict, "first_regular", iso_text(from), 0};
    }
    if (to < from || to > schedule.end_on) {
        return Error{ErrorCode::conflict, "last_regular", iso_text(to), 0};
    }
    return std::nullopt;
}

}  // namespace

const char* name_of(Stub stub) {
    constexpr std::array words{"none",        "short_initial", "long_initial", "smart_initial",
                               "short_final", "long_final",    "smart_final"};
    return words[static_cast<std::size_t>(stub)];
}

Result<PeriodDays> period_days(const PeriodicSchedule& schedule) {
    const Date from = schedule.first_regular.value_or(schedule.start_on);
    const Date to = schedule.last_regular.value_or(schedule.end_on);
    if (auto problem = first_problem(schedule, from, to)) {
        return tl::unexpected<Error>{*std::move(problem)};
    }

    Regular regular{from, to, schedule.months, roll_day_used(schedule, from, to), Stub::none};
    regular.stub = stub_used(schedule, regular);

    PeriodDays periods;
    periods.roll_day = regular.roll_day;
    if (from != schedule.start_on) periods.days.push_back(schedule.start_on);
    if (is_initial(regular.stub)) {
        const std::vector<Date> days = days_backwards(regular);
        periods.days.insert(periods.days.end(), days.begin(), days.end());
    } else {
        TERMWISE_TRY(const std::vector<Date> days, days_forwards(regular));
        periods.days.insert(periods.days.end(), days.begin(), days.end());
    }
    if (to != schedule.end_on) periods.days.push_back(schedule.end_on);
    return periods;
}

std::vector<Date> rolled_days(const std::vector<Date>& days, Roll roll,
                              const HolidayCalendar& calendar, bool first_stays) {
    std::vector<Date> moved_days;
    for (const Date day : days) {
        const bool stays = first_stays && moved_days.empty();
        moved_days.push_back(stays ? day : rolled(day, roll, calendar));
    }
    return moved_days;
}

}  // namespace termwise
