#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The due day by choices: so many days, from what, to the end of the month or not, and what a day
/// of rest does. Writes the terms they stand for.
void draw_due_builder(ViewContext& view);

}  // namespace termwise::web
