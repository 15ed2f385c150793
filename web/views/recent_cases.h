#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Cases that made way for another one: a press opens one again.
void draw_recent_cases(ViewContext& view);

}  // namespace termwise::web
