#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The amount in parts: the plan, its price and its schedule; and a plan for what is overdue.
void draw_instalments(ViewContext& view);

}  // namespace termwise::web
