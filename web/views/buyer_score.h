#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// How likely the buyer pays late or never, what that costs, and what each factor contributes to
/// the score; the weights can be changed.
void draw_buyer_score(ViewContext& view);

}  // namespace termwise::web
