#pragma once

#include <string_view>

#include "web/views/view.h"

namespace termwise::web {

// Choices that law and market offer: the rule book says which there are.

void choose_jurisdiction(ViewContext& view);
void choose_debtor(ViewContext& view);
void choose_currency(ViewContext& view);

/// The VAT of one line: the usual rates of the seller's law, and the categories without VAT.
void choose_vat(ViewContext& view, DraftLine& line, std::string_view where);
/// The same of an allowance or a charge on the whole invoice, or that of the lines.
void choose_adjustment_vat(ViewContext& view, DraftAdjustment& adjustment, std::string_view where);

}  // namespace termwise::web
