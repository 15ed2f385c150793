#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// "29 days late", "not late" or "settled" in a badge, and whether a rate is only assumed.
void draw_case_state(const ViewContext& view, const LateAccount& late);

}  // namespace termwise::web
