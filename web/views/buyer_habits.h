#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Earlier invoices to the buyer, each editable in place, and the habits they show.
void draw_buyer_habits(ViewContext& view);

}  // namespace termwise::web
