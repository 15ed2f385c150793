#pragma once

#include <optional>
#include <string_view>

#include "core/terms/terms.h"
#include "web/views/view.h"

namespace termwise::web {

/// The terms on screen, by the reading chosen: those typed, or the law's where nothing was typed.
std::optional<Terms> terms_on_screen(const ViewContext& view);

/// Whether both texts are terms, in whatever words, and leave the same readings.
bool reads_alike(std::string_view one, std::string_view other);

/// Writes the terms into the draft, in the canonical notation. A plan typed apart from them stays
/// apart.
void write_terms(ViewContext& view, Terms terms);

}  // namespace termwise::web
