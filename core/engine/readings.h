#pragma once

#include <vector>

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/time/calendar.h"

namespace termwise {

/// The day a rule of that base counts from. The draft knows the day of issue and of receipt; the
/// order is taken to be on the day of issue, delivery on that of receipt. Both days were read.
Date base_day(const CheckedDraft& draft, BaseDate base);

/// What each reading of the terms leads to, in the order of the readings.
///
///   "45 jours fin de mois", 2026-01-15  ->  2026-03-31 (45 days, then end of month) and
///                                           2026-03-17 (end of month, then 45 days)
std::vector<Reading> dated_readings(const CheckedDraft& draft, const HolidayCalendar& calendar);

}  // namespace termwise
