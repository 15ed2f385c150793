#pragma once

#include <string>
#include <vector>

#include "web/views/view.h"

namespace termwise::web {

/// Whether an adjustment is of one line, or of the whole invoice: then it has a VAT of its own.
enum class AdjustmentOf : std::uint8_t { line, invoice };

/// Allowances and charges, each editable in place. `path` is that of the list in the draft.
void draw_adjustments(ViewContext& view, std::vector<DraftAdjustment>& adjustments,
                      const std::string& path, AdjustmentOf of);

}  // namespace termwise::web
