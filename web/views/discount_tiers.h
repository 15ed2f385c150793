#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The early-payment discounts: each by choices, with its last day, what it costs the seller and
/// what not taking it costs the buyer; and what VAT, base and scope they have.
void draw_discount_tiers(ViewContext& view);

}  // namespace termwise::web
