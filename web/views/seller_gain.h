#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What early payment is worth to the seller: the discount at which they are indifferent, and what
/// each discount brings by how many buyers take it.
void draw_seller_gain(ViewContext& view);

}  // namespace termwise::web
