#pragma once

#include "core/engine/draft.h"
#include "core/engine/outcome.h"
#include "core/rules/rule_book.h"

namespace termwise {

/// Everything that follows from `draft` under `rules`. Pure: the same arguments give the same bytes
/// everywhere. Never fails: what cannot be computed is absent, and `problems` says why, all of
/// them. The outcome points into `rules`, which must outlive it.
Outcome evaluate(const Draft& draft, const RuleBook& rules);

}  // namespace termwise
