#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What few lines need: the units a price is for, allowances and charges of the line, and why it
/// bears no VAT.
void draw_line_details(ViewContext& view);

}  // namespace termwise::web
