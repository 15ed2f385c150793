#pragma once

#include "core/base/why.h"
#include "core/terms/due_rule.h"
#include "core/time/calendar.h"

namespace termwise {

/// The day `rule` gives when it starts on `base`. Years past 9999 are prevented by the bounds of
/// the parser (every count is at most 3 660 days or 120 months) and of `parse_date`.
Date due_on(const DueRule& rule, Date base, const HolidayCalendar& calendar);

/// The same, step by step, for the reader.
Why why_due_on(const DueRule& rule, Date base, const HolidayCalendar& calendar);

}  // namespace termwise
