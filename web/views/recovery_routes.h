#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The ways to what is overdue, ranked by what they are worth, each with its reason, cost, delay
/// and chance, and whether the VAT of a lost debt comes back.
void draw_recovery_routes(ViewContext& view);

}  // namespace termwise::web
