#include "web/app/comparison.h"

#include "core/base/check.h"

namespace termwise::web {

const ScenarioOutcome& Comparison::of(const Draft& draft) {
    TERMWISE_CHECK(draft.scenario.has_value());
    const ScenarioDraft asked{draft.jurisdiction, draft.calendar, draft.currency, *draft.scenario};
    if (compared_ && asked_ == asked) return outcome_;
    asked_ = asked;
    outcome_ = scenario_outcome(asked_, *rules_);
    compared_ = true;
    return outcome_;
}

}  // namespace termwise::web
