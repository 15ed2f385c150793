#pragma once

#include "core/scenario/scenario_draft.h"
#include "web/views/view.h"

namespace termwise::web {

/// When the money comes under each policy, month by month, and how far one of them may turn out
/// otherwise.
void draw_scenario_curve(ViewContext& view, const ScenarioOutcome& compared);

}  // namespace termwise::web
