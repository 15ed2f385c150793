#pragma once

#include <vector>

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"

namespace termwise {

/// What is to be said of the case itself, its dates and payments, where no law is asked: readings
/// that lead to different days, terms taken from the law, days out of their usual order, a credit
/// note, a payment beyond what was owed, a rate only assumed.
///
/// `outcome` is complete but for its findings.
std::vector<Finding> case_findings(const CheckedDraft& draft, const Outcome& outcome);

}  // namespace termwise
