#pragma once

#include <string_view>

#include "core/documents/document.h"

namespace termwise::web {

/// A document as a sheet of paper: its title and blocks, in the language of that tag.
void draw_paper(const Document& document, std::string_view language);

}  // namespace termwise::web
