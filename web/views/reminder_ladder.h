#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The steps by which the buyer is reminded, each editable in place, and what holds for all.
void draw_reminder_ladder(ViewContext& view);

}  // namespace termwise::web
