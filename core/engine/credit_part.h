#pragma once

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/time/calendar.h"

namespace termwise {

/// Adds the instalments to an outcome whose totals and readings are there and, where the draft has
/// one that could be read, the credit: its parts in the shape and at the price asked. A deposit or
/// fixed lines that exceed the total are a `conflict` at "credit.deposit" or "credit.lines"; the
/// schedule is then that of the plan alone. A credit note has no credit.
void add_instalments(Outcome& outcome, const CheckedDraft& checked,
                     const HolidayCalendar& calendar);

/// Adds what the law of consumer credit has to say of those instalments: whether a plan or a credit
/// is exempt, any deferral that is not, and usury. Nothing when the debtor is no consumer.
void add_credit_findings(Outcome& outcome, const CheckedDraft& checked, const Draft& draft);

}  // namespace termwise
