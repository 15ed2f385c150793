#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Every step of the ladder with its day, its state and its reason: on a line, and as a table.
void draw_reminder_dates(const ViewContext& view);

}  // namespace termwise::web
