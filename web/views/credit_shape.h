#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Parts that are not equal: a deposit of one's own, weights, lines, multiples, days of rest.
void draw_credit_shape(ViewContext& view);

}  // namespace termwise::web
