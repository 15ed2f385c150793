#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Which terms to offer this buyer, and why: what is advised, the score behind it, and what is
/// known of the buyer.
void draw_buyer(ViewContext& view);

}  // namespace termwise::web
