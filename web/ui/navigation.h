#pragma once

#include <cstddef>
#include <span>

#include "web/ui/page.h"

namespace termwise::ui {

/// Draws the page's navigation into `room` and returns what is left of it: a rail at the left that
/// scrolls where the page is too low for it, or a bar at the bottom with the views at hand and one
/// entry that lists the others. A press on a view makes it the chosen one and scrolls to its top.
Rect draw_navigation(std::span<const NavigationItem> views, std::size_t& chosen, const Rect& room);

}  // namespace termwise::ui
