#pragma once

#include <span>
#include <string_view>

#include "web/ui/context.h"
#include "web/ui/pen.h"

namespace termwise::ui {

/// A line that opens and closes what stands under it. Draw that only while it is open:
///
///   if (ui::disclosure("invoice.more")) ui::text_field("invoice.note", draft.note);
bool disclosure(std::string_view key);

/// A button that opens a list of actions over the page; returns the index of the one pressed in
/// this frame, or -1. Escape and a press elsewhere close it. `items` are worded. In the bar
/// of a phone it shows its icon alone.
int menu(std::string_view key, std::span<const std::string_view> items, Icon icon = Icon::none);

/// The same line for any identity and words; what `disclosure` and the parts of an explanation use.
bool disclosure_line(Id id, std::string_view words, Type type);

}  // namespace termwise::ui
