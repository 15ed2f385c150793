#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The split of the amount: as the terms say, or a plan of deposit, parts and cadence.
void draw_plan_builder(ViewContext& view);

}  // namespace termwise::web
