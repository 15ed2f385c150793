#pragma once

#include "core/time/date.h"

namespace termwise {

/// `date` moved by `months` (any sign); the day is clamped to the last of the month reached:
/// 2025-01-31 + 1 month = 2025-02-28.
Date plus_months(Date date, int months);

/// The last day of the month of `date`.
Date end_of_month(Date date);

/// The day `day` (1 to 31, clamped to the month) of the month of `date`.
Date day_in_month(Date date, unsigned day);

}  // namespace termwise
