#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What was sold, to whom, and on which terms.
void draw_invoice(ViewContext& view);

}  // namespace termwise::web
