#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Rates entered by hand: those there are, each with a way to remove it, and fields for another.
void draw_own_rates(ViewContext& view, const Jurisdiction& place);

}  // namespace termwise::web
