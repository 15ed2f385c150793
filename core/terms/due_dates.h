#pragma once

#include "core/base/why.h"
#include "core/terms/due_rule.h"
#include "core/time/calendar.h"

namespace termwise {

/// The day one step leads to from `date`.
///
///   - months clamp: 31 January + 1 month is 28 (or 29) February;
///   - day_of_month, pay_days and weekday are inclusive: a date already there stays; days 29 to 31
///     are the last day of a shorter month;
///   - month_cut_off: a date after day `count` becomes the first of the next month.
Date after_step(const Step& step, Date date);

/// The days that rules count from.
struct BaseDays {
    Date invoice;
    Date delivery;
    Date receipt;
    Date order;
    Date period;

    bool operator==(const BaseDays&) const = default;
};

/// The same day for all: where only the invoice date is known.
constexpr BaseDays all_on(Date day) { return {day, day, day, day, day}; }

/// The day `rule` counts from: that of its base, or the one it names itself. Not for windows that
/// count back from the due day.
Date base_day(const DueRule& rule, const BaseDays& days);

/// The last day of a discount's window: as due_on, or so many days before `due` where it counts
/// back from there; a window never ends after the due day on that account.
///
///   "2/10@duedate", due 2026-01-31  ->  2026-01-21
Date window_end(const DueRule& window, const BaseDays& days, Date due,
                const HolidayCalendar& calendar);

/// The reason for it.
Why why_window_end(const DueRule& window, const BaseDays& days, Date due,
                   const HolidayCalendar& calendar);

/// The day `rule` gives when it starts on `base`: every step in order, then the roll. Years past
/// 9999 are prevented by the bounds of the parser (see parse_terms.h) and by those of `base`.
///
///   30 days, then end of month, from 2025-01-31  ->  2025-03-31
///   end of month, then 30 days, from 2025-01-31  ->  2025-03-02
Date due_on(const DueRule& rule, Date base, const HolidayCalendar& calendar);

/// The same, step by step, for the reader: the root names the day, each part one step and the day
/// it led to; a roll that moved the day is the last part.
Why why_due_on(const DueRule& rule, Date base, const HolidayCalendar& calendar);

/// The message key of a base date in words ("terms.base.invoice"); a literal.
const char* base_key(BaseDate base);

}  // namespace termwise
