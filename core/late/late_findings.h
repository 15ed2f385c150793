#pragma once

#include <vector>

#include "core/late/statutory.h"

namespace termwise {

/// What is to be said about `rule` as resolved for `late_case`: a contract rate below the floor or
/// below the law's own rate, a demand that is missing, a mode that is not the law's, and every
/// point of the law whose confidence is below high.
std::vector<LateFinding> late_findings(const LedgerRule& rule, const RuleBook& rules,
                                       const LateCase& late_case);

}  // namespace termwise
