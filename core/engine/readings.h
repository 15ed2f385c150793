#pragma once

#include <vector>

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/terms/due_dates.h"
#include "core/time/calendar.h"

namespace termwise {

/// The days that rules count from. What was not typed is taken from what was: delivery from
/// receipt, receipt, order and the end of the period from the day of issue. That day and receipt
/// were read.
BaseDays base_days(const CheckedDraft& draft);

/// What each reading of the terms leads to, in the order of the readings.
///
///   "45 jours fin de mois", 2026-01-15  ->  2026-03-31 (45 days, then end of month) and
///                                           2026-03-17 (end of month, then 45 days)
std::vector<Reading> dated_readings(const CheckedDraft& draft, const HolidayCalendar& calendar);

}  // namespace termwise
