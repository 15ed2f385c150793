#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// A plan for what is overdue on the day of reckoning, and what falls due if a part of it is
/// missed.
void draw_reschedule(ViewContext& view);

}  // namespace termwise::web
