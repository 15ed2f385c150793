#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The ways to be paid that are compared: published tariffs, each figure replaceable by what the
/// own contract says, and ways of one's own.
void draw_method_editor(ViewContext& view);

}  // namespace termwise::web
