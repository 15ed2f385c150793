#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What is paid and what is open of each part of the amount, the oldest first, once there are
/// several: bars, and a table for the ear.
void draw_open_parts(const ViewContext& view);

}  // namespace termwise::web
