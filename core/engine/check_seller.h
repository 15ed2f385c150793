#pragma once

#include "core/engine/check_draft.h"

namespace termwise {

/// Reads the seller's view of `draft` into `checked.seller_view`, or notes what cannot be read.
void check_seller(const Draft& draft, CheckedDraft& checked);

}  // namespace termwise
