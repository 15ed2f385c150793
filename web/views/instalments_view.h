#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The amount in parts: the plan and its schedule.
void draw_instalments(ViewContext& view);

}  // namespace termwise::web
