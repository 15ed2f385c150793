#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "web/ui/context.h"
#include "web/ui/pen.h"

namespace termwise::ui {

/// A line that opens and closes what stands under it. Draw that only while it is open:
///
///   if (ui::disclosure("invoice.more")) ui::text_field("invoice.note", draft.note);
bool disclosure(std::string_view key);

/// Opens it, as a press would.
void unfold(std::string_view key);

/// Whether an entry of a menu is an action, or one of several choices of which one holds.
enum class Mark : std::uint8_t { none, off, on };

/// One entry of a menu, worded.
struct MenuItem {
    std::string_view words;
    Mark mark = Mark::none;
    bool divided = false;  ///< Another group than the entry before: a line stands between them.
    Icon icon = Icon::none;
    bool current = false;  ///< What it opens is on screen.
};

/// A button that opens a list of actions or choices over the page; returns the index of the one
/// pressed in this frame, or -1. Escape and a press elsewhere close it. In the bar of a phone it
/// shows its icon alone.
int menu(std::string_view key, std::span<const MenuItem> items, Icon icon = Icon::none);

/// The list of an open menu whose button lies at that place: under it, or above it in the lower
/// half of the page. Draw it while `State::menu` is `id`; returns what `menu` returns.
int menu_list(Id id, std::string_view name, std::span<const MenuItem> items, const Rect& button);

/// The first entry of a menu, which takes the focus when it opens.
Id first_item(Id menu);

/// The same line for any identity and words; what `disclosure` and the parts of an explanation use.
bool disclosure_line(Id id, std::string_view words, Type type);

}  // namespace termwise::ui
