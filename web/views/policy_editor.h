#pragma once

#include "core/scenario/scenario_draft.h"
#include "web/views/view.h"

namespace termwise::web {

/// The policies that are compared, each editable in place: terms, and how buyers take them.
void draw_policy_editor(ViewContext& view, const ScenarioOutcome& compared);

}  // namespace termwise::web
