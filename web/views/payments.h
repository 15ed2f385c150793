#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The money received: each payment editable in place, with how it was used.
void draw_payments(ViewContext& view);

}  // namespace termwise::web
