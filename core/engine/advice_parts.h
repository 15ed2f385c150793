#pragma once

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/rules/rule_book.h"
#include "core/time/calendar.h"

namespace termwise {

/// Adds to `outcome`, whose invoice, instalments and account are there, the parts that the draft
/// asks for, each exactly when its inputs are: payment methods and buyer need totals that are not
/// negative; reminders need an account; recovery needs an account with something owed.
void add_advice_parts(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                      const RuleBook& rules, const HolidayCalendar& calendar);

}  // namespace termwise
