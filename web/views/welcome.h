#pragma once

#include "web/app/application.h"
#include "web/ui/context.h"

namespace termwise::web {

/// Draws one frame of the page before rules and case are there: its name, its navigation and the
/// questions one may come with. What is picked here is answered as soon as they are.
void draw_welcome(Application& application, ui::State& state, platform::Frame& frame);

}  // namespace termwise::web
