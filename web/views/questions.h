#pragma once

#include "core/text/catalog.h"
#include "web/app/session.h"

namespace termwise::web {

/// What a merchant comes with, in a merchant's words; one that is picked is asked of the
/// application, which opens the view that answers it.
void draw_questions(const Texts& texts, Session& session);

}  // namespace termwise::web
