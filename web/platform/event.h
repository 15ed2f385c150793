#pragma once

#include <cstdint>
#include <string>

namespace termwise::platform {

/// What identifies a widget on the canvas and its element in the page: a hash of its path of
/// message keys. Zero is nobody.
using Id = std::uint32_t;

/// What a user did to an element of the page, wherever it was done: with the keyboard, by a screen
/// reader, in the browser's own text editor or picker.
enum class EventKind : std::uint32_t {
    activate,  ///< A button, check box, tab or row was pressed.
    edit,      ///< `text` is now the whole text of the field.
    choose,    ///< `index` is now the chosen option.
    focus,     ///< The element has the focus; `index` is 1 when the focus has to be shown.
    blur,      ///< The element has lost it.
    key,       ///< `index` is a Key; `id` is nobody.
};

/// Keys that mean something to the page as a whole. All others belong to the browser.
enum class Key : std::uint32_t { escape, page_up, page_down, home, end, up, down };

/// One thing that happened since the last frame.
struct Event {
    EventKind kind{};
    Id id = 0;
    std::uint32_t index = 0;
    std::string text;
};

}  // namespace termwise::platform
