#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Two to six policies on the same sales: which is worth most, what each costs, when the money
/// comes, and from where on another leads.
void draw_scenarios(ViewContext& view);

}  // namespace termwise::web
