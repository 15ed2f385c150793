#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The terms to offer this buyer, in one sentence and piece by piece, each with its reason; one
/// press writes them into the invoice.
void draw_buyer_terms(ViewContext& view);

}  // namespace termwise::web
