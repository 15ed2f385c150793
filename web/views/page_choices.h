#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// How the page speaks and looks: language, theme, text size.
void draw_page_choices(ViewContext& view);

}  // namespace termwise::web
