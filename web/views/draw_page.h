#pragma once

#include "web/app/application.h"
#include "web/ui/context.h"

namespace termwise::web {

/// Draws one frame of the whole page: bar, navigation, news of the shell, and the view chosen.
void draw_page(Application& application, ui::State& state, platform::Frame& frame);

}  // namespace termwise::web
