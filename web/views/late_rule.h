#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Which rule the account follows, what the user changed of it, and what the law has to say.
void draw_late_rule(ViewContext& view);

}  // namespace termwise::web
