#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What seller and buyer agree on payment: when, what paying early saves, what paying late costs.
void draw_terms(ViewContext& view);

}  // namespace termwise::web
