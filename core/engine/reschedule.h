#pragma once

#include <vector>

#include "core/engine/check_credit.h"
#include "core/money/figure.h"

namespace termwise {

struct CheckedDraft;
struct Draft;
struct Outcome;

/// One payment of a plan for what is overdue.
struct ReschedulePart {
    Date due_on;
    Figure amount;
    /// Acceleration: what is due at once if this payment is missed, principal, costs and the
    /// interest run until that day, less what was paid. A waiver falls away.
    Figure due_if_missed;
};

/// A plan for what is overdue on the day of reckoning.
struct Reschedule {
    std::vector<ReschedulePart> parts;
    Figure taken_up;  ///< Overdue principal, interest to date, compensation and costs.
    Figure interest;  ///< What the plan adds; zero where it is waived.
    Figure waived;    ///< Interest that need not be paid if the plan is kept.
    Figure total;     ///< taken_up + interest - waived: what the parts sum to.
};

/// Adds the plan to an outcome whose account of what is late is there; or the problem that leaves
/// it out: nothing is overdue ("reschedule"), or an instalment so small that the plan would have
/// more than 240 of them before interest ("reschedule.instalment").
void add_reschedule(Outcome& outcome, const CheckedDraft& checked, const Draft& draft);

}  // namespace termwise
