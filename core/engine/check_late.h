#pragma once

#include "core/engine/check_draft.h"

namespace termwise {

/// Reads what a draft says of late payment beside the rate and the demand: the choices of the
/// ledger, payments, events, the threshold. Keeps values and problems in `checked`, whose currency
/// is there already.
void check_late(const Draft& draft, const RuleBook& rules, CheckedDraft& checked);

}  // namespace termwise
