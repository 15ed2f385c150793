#pragma once

#include "core/scenario/scenario_draft.h"
#include "web/views/view.h"

namespace termwise::web {

/// The sales that every policy is tried on, the day their worth is reckoned for, and what money
/// costs.
void draw_sales_editor(ViewContext& view, const ScenarioOutcome& compared);

}  // namespace termwise::web
