#pragma once

#include "core/scenario/scenario_draft.h"
#include "web/views/view.h"

namespace termwise::web {

/// What each policy is worth while one assumption changes and all else stays, and from where on
/// another leads.
void draw_scenario_sensitivity(ViewContext& view, const ScenarioOutcome& compared);

}  // namespace termwise::web
