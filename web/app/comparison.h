#pragma once

#include "core/engine/draft.h"
#include "core/scenario/scenario_draft.h"

namespace termwise::web {

/// The policies of a case side by side. They are compared when they are asked for, and again only
/// once the scenario, the law or the currency is another: a view that is not shown costs nothing,
/// and one that is costs nothing while nothing changes.
class Comparison {
public:
    /// `rules` must outlive the comparison.
    explicit Comparison(const RuleBook& rules) : rules_{&rules} {}

    /// What follows from the scenario of the draft, which has one; good until asked again.
    const ScenarioOutcome& of(const Draft& draft);

private:
    const RuleBook* rules_;
    ScenarioDraft asked_;
    ScenarioOutcome outcome_;
    bool compared_ = false;
};

}  // namespace termwise::web
