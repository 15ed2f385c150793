#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The lines of the invoice, each editable in place, with what it comes to.
void draw_invoice_lines(ViewContext& view);

}  // namespace termwise::web
