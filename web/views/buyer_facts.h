#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What is known or believed of the buyer. Where earlier invoices say more, they replace what was
/// typed, and the field says so.
void draw_buyer_facts(ViewContext& view);

}  // namespace termwise::web
