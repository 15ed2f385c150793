#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What this browser keeps: whether it is saved, files of it, keeping it, deleting it all.
void draw_kept_data(ViewContext& view);

}  // namespace termwise::web
