#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The letters that went out so far, and what stops the next one: a dispute, a promise.
void draw_sent_letters(ViewContext& view);

}  // namespace termwise::web
