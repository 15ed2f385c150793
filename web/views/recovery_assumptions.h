#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What is assumed of each way to recover a debt: the example of the rule book until one knows it
/// better.
void draw_recovery_assumptions(ViewContext& view);

}  // namespace termwise::web
