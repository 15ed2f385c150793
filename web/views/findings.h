#pragma once

#include <string_view>

#include "web/views/view.h"

namespace termwise::web {

/// Shows one finding as a notice, with its source; nothing for what the terms already ask.
void draw_finding(const ViewContext& view, const Finding& finding);

/// What the law has to say about one field of the draft: its path, or the beginning of it. Every
/// finding of the case with an empty path.
void draw_findings(const ViewContext& view, std::string_view where);

}  // namespace termwise::web
