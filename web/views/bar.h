#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What can be done from every view: a new case, examples, files, the link, language and theme.
void draw_bar(ViewContext& view);

}  // namespace termwise::web
