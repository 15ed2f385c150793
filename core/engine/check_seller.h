#pragma once

#include "core/engine/check_draft.h"

namespace termwise {

/// Reads the seller's view of `draft` into `checked.seller`, or notes what cannot be read.
void check_seller(const Draft& draft, CheckedDraft& checked);

}  // namespace termwise
