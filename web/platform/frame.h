#pragma once

#include <vector>

#include "web/platform/event.h"
#include "web/platform/semantic_tree.h"

namespace termwise::platform {

/// How the reader wants pages to look, as the browser reports it.
struct Appearance {
    bool dark = false;
    bool reduced_motion = false;
    bool more_contrast = false;
    bool touch = false;    ///< The main pointer is a finger: larger targets and field text.
    float text_scale = 1;  ///< 1 to 2.

    bool operator==(const Appearance&) const = default;
};

/// The mouse cursor to show.
enum class Cursor : std::uint32_t { arrow, hand, text };

/// One frame: what the page is told, and what it answers. Sizes are CSS pixels.
struct Frame {
    // Told.
    float width = 0;
    float height = 0;
    float covered_below = 0;  ///< How much of the height an on-screen keyboard hides.
    float density = 1;        ///< Device pixels to a CSS pixel.
    float elapsed = 0;        ///< Seconds since the last frame, above 0 and at most 0.1.
    float scrolled = 0;       ///< How far the reader scrolled since then; positive is down.
    float scrolled_across = 0;
    Appearance
        appearance;  ///< The page may overrule it; what it leaves here is what it looks like.
    std::vector<Event> events;

    // Answered.
    SemanticTree tree;
    Id focus = 0;        ///< Whom the focus should go to; nobody leaves it where it is.
    float wake_in = -1;  ///< Seconds until another frame is wanted without input; below 0 never.
    Cursor cursor{};
    float field_size = 15;  ///< Of the text in fields, which the browser draws while it edits them.
};

/// Draws the page into Dear ImGui and fills the answers of the frame.
using Draw = void (*)(void* page, Frame& frame);

}  // namespace termwise::platform
