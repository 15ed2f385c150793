#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/time/calendar.h"
#include "core/time/date.h"
#include "core/time/roll.h"

namespace termwise {

/// What happens to the days that do not make a whole period.
enum class Stub : std::uint8_t {
    none,           ///< There are none: whole periods only, else the schedule is refused.
    short_initial,  ///< A first period of their own.
    long_initial,   ///< Joined to the first whole period.
    smart_initial,  ///< Short from 7 days on, else long.
    short_final,    ///< A last period of their own.
    long_final,     ///< Joined to the last whole period.
    smart_final,    ///< Short from 7 days on, else long.
};

/// The word in JSON ("short_initial").
const char* name_of(Stub stub);

/// Periods between two days, as leases, subscriptions and loans have them.
///
///   months         1 to 1 200
///   roll_day       the day of the month on which periods change: 1 to 30, or 31 for the last day
///   of
///                  each month; nothing: that of the end from which the periods are counted. 31 is
///                  a wish: it holds where that end is the last day of a month.
///   first_regular  the day on which the first whole period starts, where one is agreed
///   last_regular   the day on which the last whole period ends, where one is agreed
///   stub           nothing: none, unless `roll_day` is that of the end only (smart_initial) or of
///                  the start only (smart_final)
///
/// Periods are counted back from the end for an initial stub, and on from the start otherwise.
struct PeriodicSchedule {
    Date start_on;
    Date end_on;
    int months = 1;
    std::optional<Stub> stub;
    std::optional<int> roll_day;
    std::optional<Date> first_regular;
    std::optional<Date> last_regular;
};

/// The days on which periods change, the first and the last included; strictly ascending.
struct PeriodDays {
    std::vector<Date> days;
    int roll_day = 0;  ///< The one used, as in PeriodicSchedule.

    bool operator==(const PeriodDays&) const = default;
};

/// Fails with `out_of_range` naming "months" or "roll_day", and with `conflict` naming "end_on"
/// (not after the start), "first_regular" or "last_regular" (not in order between the two), or
/// "stub" (none is wanted and days are left over).
///
///   2014-06-04 to 2014-09-17 by the month:
///     short_initial  06-04 06-17 07-17 08-17 09-17
///     long_initial   06-04 07-17 08-17 09-17
///     short_final    06-04 07-04 08-04 09-04 09-17
Result<PeriodDays> period_days(const PeriodicSchedule& schedule);

/// Each day rolled by itself; `first_stays` leaves the first as it is (a day agreed by name).
std::vector<Date> rolled_days(const std::vector<Date>& days, Roll roll,
                              const HolidayCalendar& calendar, bool first_stays = false);

}  // namespace termwise
