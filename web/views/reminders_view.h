#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What to send to a buyer who has not paid, and when: the ladder of reminders and where it stands.
void draw_reminders(ViewContext& view);

}  // namespace termwise::web
