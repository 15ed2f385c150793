#pragma once

#include "web/ui/layout.h"

namespace termwise::ui {

/// Moves the column by what the reader scrolled, with whatever: wheel, finger or keys.
void scroll_with_input();

/// The thumb at the right edge, which can be dragged.
void draw_scroll_bar(const Rect& track);

/// Scrolls the widget that just got the focus into view, clear of an on-screen keyboard.
void reveal_focused();

}  // namespace termwise::ui
