#pragma once

#include "core/scenario/scenario_draft.h"
#include "tests/core/engine/random_drafts.h"

namespace termwise {

/// Requests to compare policies, from a seed, as RandomDrafts makes drafts: believable, odd,
/// hostile.
class RandomScenarios : private RandomDrafts {
public:
    using RandomDrafts::RandomDrafts;

    ScenarioDraft next();

private:
    DraftSale sale();
    DraftPolicy policy();
    DraftVariation variation();
};

}  // namespace termwise
