#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Payment by payment what goes to the debt, to interest and to the fee, and what stays open.
void draw_amortisation(const ViewContext& view, const PricedPlan& plan);

}  // namespace termwise::web
