#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The published rates that the law of the case reads, newest first, each with its source.
void draw_rates_in_force(ViewContext& view);

}  // namespace termwise::web
