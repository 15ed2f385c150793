#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The case on screen in a few words: its name, its state, its key figure, and what to do with it.
void draw_case_at_hand(ViewContext& view);

}  // namespace termwise::web
