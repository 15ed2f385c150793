#pragma once

#include <span>

#include "core/terms/terms.h"

namespace termwise {

/// Whether each of `tiers` takes less off than the one before it, and none ends surely earlier than
/// the one before it or surely later than `due`. Sure is what the rules alone tell: days from the
/// same base; a month's end may come before or after ten days.
///
///   3/7 2/14 net30 -> true;  3/14 2/7 net30, 2/40 net30 -> false
bool in_order(std::span<const DiscountTier> tiers, const DueRule& due);

}  // namespace termwise
