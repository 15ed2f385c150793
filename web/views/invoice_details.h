#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The other days of the invoice, the seller's sector and the currency its VAT is accounted in.
void draw_invoice_details(ViewContext& view);

/// Allowances and charges on the whole, what was paid before, rounding; and its turning into a
/// credit note.
void draw_amount_details(ViewContext& view);

}  // namespace termwise::web
