#pragma once

#include <cstddef>
#include <span>

#include "web/ui/page.h"

namespace termwise::ui {

/// Draws the page's navigation into `room`, at its left or its bottom, and returns what is left of
/// it. A press on a view makes it the chosen one and scrolls to its top.
Rect draw_navigation(std::span<const NavigationItem> views, std::size_t& chosen, const Rect& room);

}  // namespace termwise::ui
