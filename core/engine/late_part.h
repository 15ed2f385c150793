#pragma once

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/rules/rule_book.h"

namespace termwise {

/// Adds the account of what is late to `outcome`, whose instalments and discounts are there, with
/// what the law has to say of it; or the problems that leave it out. Does nothing without a law, a
/// day of reckoning, or payments that can all be read.
void add_late_part(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                   const RuleBook& rules);

}  // namespace termwise
