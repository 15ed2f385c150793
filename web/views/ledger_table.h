#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The account, segment by segment: a pocket calculator replays it.
void draw_ledger(const ViewContext& view);

}  // namespace termwise::web
