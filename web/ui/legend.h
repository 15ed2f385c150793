#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "web/ui/context.h"

namespace termwise::ui {

/// Draws the names of a chart's series side by side at the top of `room`, each after a sample of
/// it; returns where the chart begins. A table says the same to a screen reader, so that it stays
/// out of the tree.
float draw_legend(std::span<const std::string_view> series,
                  void (*sample)(const Rect& box, std::size_t series), const Rect& room);

}  // namespace termwise::ui
