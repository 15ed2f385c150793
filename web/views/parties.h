#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Seller and buyer as letters address them: name, address line by line, registration.
void draw_named_parties(ViewContext& view);

}  // namespace termwise::web
