#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What to do now about the open invoice, what next, and what the next letter asks for.
void draw_next_reminder(ViewContext& view);

}  // namespace termwise::web
