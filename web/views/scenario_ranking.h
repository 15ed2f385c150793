#pragma once

#include "core/scenario/scenario_draft.h"
#include "web/views/view.h"

namespace termwise::web {

/// The policies with their places, what each brings and what it costs, every figure with its
/// reason.
void draw_scenario_ranking(const ViewContext& view, const ScenarioOutcome& compared);

}  // namespace termwise::web
