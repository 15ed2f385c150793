#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The whole policy in sentences, and what it leads to on this invoice.
void draw_policy(ViewContext& view);

}  // namespace termwise::web
