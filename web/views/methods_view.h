#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What each way to be paid leaves of the invoice, and which way leads to what is overdue.
void draw_methods(ViewContext& view);

}  // namespace termwise::web
