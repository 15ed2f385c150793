#pragma once

#include <cstddef>
#include <vector>

#include "core/text/catalog.h"
#include "web/app/session.h"
#include "web/platform/frame.h"
#include "web/ui/page.h"

namespace termwise::web {

/// What stands around every view: the same while the page greets its reader and afterwards.

/// The views as they stand in the navigation.
std::vector<ui::NavigationItem> navigation();

/// Which of them the session shows; the first when it names none.
std::size_t view_on_screen(const Session& session);

/// The reader's own choice of theme and text size goes before what the browser reports.
void apply_choices(const Session& session, platform::Appearance& appearance);

/// What holds for every view, at the foot of each.
void draw_foot(const Texts& texts);

}  // namespace termwise::web
