#pragma once

#include <string_view>

#include "web/ui/pen.h"

namespace termwise::ui {

/// Words already in the reader's language, over as many lines as they take.
void text(std::string_view words);
/// The same, smaller and less loud.
void muted_text(std::string_view words);
/// A heading within a card, from its message key.
void heading(std::string_view key);
/// The same, worded already.
void heading_text(std::string_view words);

/// A short word about a matter, on a soft surface: "Overdue".
void badge(std::string_view words, Tone tone = Tone::neutral);

/// A box with something the reader should know; an icon tells its kind besides the colour.
void notice(Tone tone, std::string_view words);

/// What stands where nothing is yet: a title and what to do, both message keys.
void empty_state(std::string_view title_key, std::string_view text_key);

/// More space than usual before the next widget.
void gap(float pixels);

}  // namespace termwise::ui
