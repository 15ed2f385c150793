#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What the shell has to say: that the case is saved, that it could not be, that another tab
/// writes, that a newer page waits.
void draw_news(ViewContext& view);

}  // namespace termwise::web
