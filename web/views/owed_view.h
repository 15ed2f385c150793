#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What is owed on a day, since when, and why: the account of the debt.
void draw_owed(ViewContext& view);

}  // namespace termwise::web
