#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The days that follow from the account: when an amount is reached, and until when the debt can be
/// claimed.
void draw_owed_days(ViewContext& view);

}  // namespace termwise::web
