#pragma once

#include <vector>

#include "core/money/figure.h"
#include "core/terms/terms.h"
#include "core/time/calendar.h"

namespace termwise {

/// One part of an amount and the day it is due.
struct Instalment {
    Date due_on;
    Figure amount;
    bool is_deposit = false;

    bool operator==(const Instalment&) const = default;
};

/// The schedule of `total` under `terms`. Without a plan: one instalment.
/// Laws: the parts sum to the total; dates ascend.
std::vector<Instalment> schedule(Money total, const Terms& terms, Date base,
                                 const HolidayCalendar& calendar);

}  // namespace termwise
