#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The days of the case on a line: issue, last discount day, due days, payments, the day of
/// reckoning.
void draw_cash_timeline(const ViewContext& view);

}  // namespace termwise::web
