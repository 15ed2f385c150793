#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What the law of consumer credit and of usury says of the plan, with each condition that it looks
/// at, met or not.
void draw_credit_findings(const ViewContext& view);

}  // namespace termwise::web
