#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The proof sheet of the case, and whether one that was kept still holds.
void draw_proofs(ViewContext& view);

}  // namespace termwise::web
