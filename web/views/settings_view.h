#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What holds for the page and not for one view: language, look, country, rates, data, the demo
/// shop, about.
void draw_settings(ViewContext& view);

}  // namespace termwise::web
