#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What paying in parts costs, and whom: nothing, a fee or interest; with the cost, the annual
/// percentage rate and what the law of consumer credit says.
void draw_credit_price(ViewContext& view);

}  // namespace termwise::web
