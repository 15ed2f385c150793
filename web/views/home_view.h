#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// Where one starts: the case at hand in a line, questions that lead to the fitting view, cases set
/// aside, and worked examples.
void draw_home(ViewContext& view);

}  // namespace termwise::web
