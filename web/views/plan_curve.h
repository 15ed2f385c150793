#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// How the debt falls part by part, and what of the payments is interest and fee, where the plan
/// costs something.
void draw_plan_curve(const ViewContext& view);

}  // namespace termwise::web
