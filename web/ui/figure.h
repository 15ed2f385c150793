#pragma once

#include <string_view>

#include "core/base/why.h"
#include "web/ui/context.h"
#include "web/ui/pen.h"

namespace termwise::ui {

/// How loud a figure is. A view has one key figure at most: what is owed.
enum class FigureSize : std::uint8_t { normal, key };

/// What surrounds a figure besides its label. All of it is worded already.
struct FigureOptions {
    FigureSize size = FigureSize::normal;
    std::string_view note = {};  ///< A short line under the figure: "on 22 November 2026".
    Tone tone = Tone::neutral;
};

/// An amount, a date or a count with its label, the message of `key`. A press opens the reason
/// under it (under its row, when it stands in columns): the rule in a sentence, the values, the
/// source, the reasons for its parts. `why` has to live until the columns end.
void figure(std::string_view key, std::string_view words, const Why& why,
            const FigureOptions& options = {});

/// A figure that explains itself: no press, no reason.
void plain_figure(std::string_view key, std::string_view words, const FigureOptions& options = {});

/// Keeps the smallest type that a figure of these columns needs, so that all of them are of one
/// size in the next frame, which it asks for where that changes.
void keep_figure_size(const Area& columns);

/// Draws, over the whole width, the reasons of the open figures of columns that have ended.
void draw_waiting_reasons();

/// The reason, drawn as the open figure draws it; `id` gives its parts their identities.
void explanation(Id id, const Explanation& reason);

}  // namespace termwise::ui
