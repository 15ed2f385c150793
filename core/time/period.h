#pragma once

#include <cstdint>

#include "core/time/date.h"

namespace termwise {

/// `date` moved by `months` (any sign); the day is clamped to the last of the month reached:
/// 2025-01-31 + 1 month = 2025-02-28.
Date plus_months(Date date, int months);

/// The last day of the month of `date`.
Date end_of_month(Date date);

/// The day `day` (1 to 31, clamped to the month) of the month of `date`.
Date day_in_month(Date date, unsigned day);

/// The first day of the month of `date`.
Date start_of_month(Date date);

/// How a date on the last day of its month moves by months.
enum class MonthEnd : std::uint8_t {
    clamped,  ///< By its number: 2025-02-28 + 1 month = 2025-03-28. What plus_months does.
    sticky,   ///< Stays the last day: 2025-02-28 + 1 month = 2025-03-31.
};

/// `date` moved by `months` (any sign), with that treatment of the last day of a month.
Date plus_months(Date date, int months, MonthEnd month_end);

/// The whole months from `from` to `to`, and the days that remain. from <= to.
///   2025-01-31 to 2025-03-01: one month (to 2025-02-28) and 1 day.
struct MonthsAndDays {
    int months = 0;
    std::int64_t days = 0;

    bool operator==(const MonthsAndDays&) const = default;
};
MonthsAndDays months_and_days_between(Date from, Date to);

}  // namespace termwise
