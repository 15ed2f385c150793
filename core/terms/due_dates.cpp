#include "core/terms/due_dates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/base/check.h"
#include "core/time/period.h"

namespace termwise {
namespace {

Date first_of_next_month(Date date) { return end_of_month(date) + std::chrono::days{1}; }

/// The first day of that number on or after `date`, clamped to its month.
Date next_day(Date date, int day) {
    const Date here = day_in_month(date, static_cast<unsigned>(day));
    return here >= date ? here
                        : day_in_month(first_of_next_month(date), static_cast<unsigned>(day));
}

Date next_pay_day(Date date, MonthDays days) {
    TERMWISE_CHECK(!days.empty());
    Date first = Date::max();
    for (int day = 1; day <= MonthDays::last; ++day) {
        if (days.has(day)) first = std::min(first, next_day(date, day));
    }
    return first;
}

Date next_weekday(Date date, int weekday) {
    const std::chrono::weekday wanted{static_cast<unsigned>(weekday)};
    return date + (wanted - std::chrono::weekday{date});
}

const char* rule_of(StepKind kind) {
    switch (kind) {
        case StepKind::add_days:
            return "why.due.add_days";
        case StepKind::add_weeks:
            return "why.due.add_weeks";
        case StepKind::add_months:
            return "why.due.add_months";
        case StepKind::end_of_month:
            return "why.due.end_of_month";
        case StepKind::day_of_month:
            return "why.due.day_of_month";
        case StepKind::pay_days:
            return "why.due.pay_days";
        case StepKind::weekday:
            return "why.due.weekday";
        case StepKind::month_cut_off:
            return "why.due.month_cut_off";
    }
    check_failed("a listed kind of step", __FILE__, __LINE__);
}

const char* weekday_key(int weekday) {
    static constexpr std::array keys{"terms.weekday.0", "terms.weekday.1", "terms.weekday.2",
                                     "terms.weekday.3", "terms.weekday.4", "terms.weekday.5",
                                     "terms.weekday.6"};
    return keys[static_cast<std::size_t>(weekday)];
}

const char* roll_rule(Roll roll) {
    switch (roll) {
        // unreachable: asked only where a roll has moved the day
        case Roll::none:
            break;
        case Roll::following:
            return "why.due.roll.following";
        case Roll::modified_following:
            return "why.due.roll.modified_following";
        case Roll::preceding:
            return "why.due.roll.preceding";
        case Roll::modified_preceding:
            return "why.due.roll.modified_preceding";
        case Roll::nearest:
            return "why.due.roll.nearest";
        case Roll::modified_following_half_month:
            return "why.due.roll.modified_following_half_month";
    }
    check_failed("a roll that moves", __FILE__, __LINE__);
}

std::string joined(MonthDays days) {
    std::string text;
    for (int day = 1; day <= MonthDays::last; ++day) {
        if (days.has(day)) text += (text.empty() ? "" : ", ") + std::to_string(day);
    }
    return text;
}

/// What the step's message calls its count, or nothing for a step without one.
std::optional<WhyValue> count_of(const Step& step) {
    switch (step.kind) {
        case StepKind::end_of_month:
            return std::nullopt;
        case StepKind::pay_days:
            return WhyValue{"days", WhyKind::text, joined(step.days)};
        case StepKind::weekday:
            return WhyValue{"weekday", WhyKind::name, weekday_key(step.count)};
        case StepKind::day_of_month:
        case StepKind::month_cut_off:
            return WhyValue{"day", WhyKind::number, std::to_string(step.count)};
        case StepKind::add_days:
        case StepKind::add_weeks:
        case StepKind::add_months:
            break;
    }
    return WhyValue{"count", WhyKind::number, std::to_string(step.count)};
}

Why why_step(const Step& step, Date from, Date result) {
    Why why{rule_of(step.kind), {}, {}, {}};
    if (const auto count = count_of(step)) why.values.push_back(*count);
    why.values.push_back({"from", WhyKind::date, iso_text(from)});
    why.values.push_back({"result", WhyKind::date, iso_text(result)});
    return why;
}

/// The days a window counts back from the due day: the parser admits days only.
int days_back(const DueRule& window) {
    TERMWISE_CHECK(window.steps.size() <= 1);
    if (window.steps.empty()) return 0;
    TERMWISE_CHECK(window.steps[0].kind == StepKind::add_days);
    return window.steps[0].count;
}

}  // namespace

const char* base_key(BaseDate base) {
    switch (base) {
        case BaseDate::invoice:
            return "terms.base.invoice";
        case BaseDate::delivery:
            return "terms.base.delivery";
        case BaseDate::receipt:
            return "terms.base.receipt";
        case BaseDate::order:
            return "terms.base.order";
        case BaseDate::period:
            return "terms.base.period";
        case BaseDate::fixed:
            return "terms.base.fixed";
        case BaseDate::due:
            return "terms.base.duedate";
    }
    check_failed("a listed base date", __FILE__, __LINE__);
}

Date base_day(const DueRule& rule, const BaseDays& days) {
    switch (rule.base) {
        case BaseDate::invoice:
            return days.invoice;
        case BaseDate::delivery:
            return days.delivery;
        case BaseDate::receipt:
            return days.receipt;
        case BaseDate::order:
            return days.order;
        case BaseDate::period:
            return days.period;
        case BaseDate::fixed:
            TERMWISE_CHECK(rule.fixed_on.has_value());
            return *rule.fixed_on;
        // unreachable: the due day counts from no due day, and window_end reckons its own
        case BaseDate::due:
            break;
    }
    check_failed("a base with a day of its own", __FILE__, __LINE__);
}

Date window_end(const DueRule& window, const BaseDays& days, Date due,
                const HolidayCalendar& calendar) {
    if (window.base != BaseDate::due) return due_on(window, base_day(window, days), calendar);
    return rolled(due - std::chrono::days{days_back(window)}, window.roll, calendar);
}

Why why_window_end(const DueRule& window, const BaseDays& days, Date due,
                   const HolidayCalendar& calendar) {
    if (window.base != BaseDate::due) return why_due_on(window, base_day(window, days), calendar);
    return {"why.discount.before_due",
            {{"count", WhyKind::number, std::to_string(days_back(window))},
             {"from", WhyKind::date, iso_text(due)},
             {"result", WhyKind::date, iso_text(window_end(window, days, due, calendar))}},
            {},
            {}};
}

Date after_step(const Step& step, Date date) {
    switch (step.kind) {
        case StepKind::add_days:
            return date + std::chrono::days{step.count};
        case StepKind::add_weeks:
            return date + std::chrono::days{7 * step.count};
        case StepKind::add_months:
            return plus_months(date, step.count);
        case StepKind::end_of_month:
            return end_of_month(date);
        case StepKind::day_of_month:
            return next_day(date, step.count);
        case StepKind::pay_days:
            return next_pay_day(date, step.days);
        case StepKind::weekday:
            return next_weekday(date, step.count);
        case StepKind::month_cut_off:
            return static_cast<int>(day_of(date)) > step.count ? first_of_next_month(date) : date;
    }
    check_failed("a listed kind of step", __FILE__, __LINE__);
}

Date due_on(const DueRule& rule, Date base, const HolidayCalendar& calendar) {
    Date date = base;
    for (const Step& step : rule.steps) date = after_step(step, date);
    return rolled(date, rule.roll, calendar);
}

Why why_due_on(const DueRule& rule, Date base, const HolidayCalendar& calendar) {
    std::vector<Why> parts;
    Date date = base;
    for (const Step& step : rule.steps) {
        const Date next = after_step(step, date);
        parts.push_back(why_step(step, date, next));
        date = next;
    }
    const Date due = rolled(date, rule.roll, calendar);
    if (due != date) {
        parts.push_back({roll_rule(rule.roll),
                         {{"from", WhyKind::date, iso_text(date)},
                          {"calendar", WhyKind::text, calendar.id},
                          {"result", WhyKind::date, iso_text(due)}},
                         {},
                         {}});
    }
    return {"why.due.on",
            {{"base", WhyKind::name, base_key(rule.base)},
             {"from", WhyKind::date, iso_text(base)},
             {"result", WhyKind::date, iso_text(due)}},
            {},
            std::move(parts)};
}

}  // namespace termwise
