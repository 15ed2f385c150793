#pragma once

#include "core/engine/check_draft.h"

namespace termwise {

/// Reads the lines, adjustments and amounts of `draft` into `checked.invoice`, or notes what cannot
/// be read. `checked.currency` is already there.
void check_invoice(const Draft& draft, CheckedDraft& checked);

}  // namespace termwise
