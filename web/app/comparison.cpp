#include "web/app/comparison.h"

#include "core/base/check.h"

namespace termwise::web {

const ScenarioOutcome& Comparison::of(const Draft& draft) {
    TERMWISE_CHECK(draft.scenario.has_value());
    const bool same = compared_ && asked_.jurisdiction == draft.jurisdiction &&
                      asked_.currency == draft.currency && asked_.scenario == *draft.scenario;
    if (same) return outcome_;
    asked_ = {draft.jurisdiction, draft.currency, *draft.scenario};
    outcome_ = scenario_outcome(asked_, rules_);
    compared_ = true;
    return outcome_;
}

}  // namespace termwise::web
