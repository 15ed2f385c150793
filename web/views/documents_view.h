#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The texts of the case: which there are, why others are not yet, and the one chosen, to be read,
/// copied, printed, mailed and saved.
void draw_documents(ViewContext& view);

}  // namespace termwise::web
