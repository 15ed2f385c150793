#pragma once

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/time/calendar.h"

namespace termwise {

/// Where VAT is computed on the discounted base from the start, changes `outcome.totals` so. Before
/// the instalments, which split what is due.
void lower_vat_upfront(Outcome& outcome, const CheckedDraft& checked, const Draft& draft);

/// The discounts of the chosen reading, and what they are worth to the seller. After the
/// instalments, each of which may have discounts of its own.
void add_discounts(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                   const HolidayCalendar& calendar);

}  // namespace termwise
