#pragma once

#include <string_view>

namespace termwise::ui {

/// Lets a screen reader say the words when the reader pauses: a new result. Say the same words
/// again each frame; they are read out once.
void announce(std::string_view words);

/// Lets a screen reader say the words at once: what was typed cannot be used, a file is broken.
void announce_error(std::string_view words);

}  // namespace termwise::ui
