#pragma once

#include <span>
#include <string_view>

#include "web/ui/pen.h"

namespace termwise::ui {

/// A large button that says in a title and a sentence where it leads. The words are in the reader's
/// language; the sentence takes the lines it needs.
struct Tile {
    Icon icon{};
    std::string_view title = {};
    std::string_view text = {};
    std::string_view note = {};  ///< A word or two under the title: a place, a date.
};

/// Tiles side by side, as many in a row as fit with `least_width` pixels each and at most three;
/// all of a row are as high as its highest. Returns the index of the one pressed in this frame, or
/// -1. `key` is the message that names the group.
int tiles(std::string_view key, std::span<const Tile> all, float least_width = 250);

}  // namespace termwise::ui
