#pragma once

#include "core/engine/late_input.h"

namespace termwise {

/// The last day to claim the oldest debt that is open in `account`, where the law's period is known
/// and something is open; with the reason, which says where a point of it is not settled.
std::optional<ExplainedDay> limitation_day(const LateInput& input, const LedgerRule& rule,
                                           const LateAccount& account,
                                           std::optional<Date> demanded_on);

/// What is to be said of it on `as_of`: that the day is past or within half a year, and whether the
/// law's period is well attested.
std::vector<Finding> limitation_findings(const ExplainedDay& limitation, const Limitation& law,
                                         Date as_of);

/// The day on which interest or total reach an amount if nothing more happens.
ExplainedDay threshold_day(const LateInput& input, const LedgerRule& rule,
                           const LateAccount& account, ThresholdOf of, Money amount);

}  // namespace termwise
