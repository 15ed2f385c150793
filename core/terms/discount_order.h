#pragma once

#include <span>

#include "core/terms/terms.h"

namespace termwise {

/// Larger discounts first; percents before amounts.
bool takes_more(const DiscountTier& tier, const DiscountTier& other);

/// Whether the rules alone tell that `rule` ends later than `other`.
bool ends_surely_later(const DueRule& rule, const DueRule& other);

/// Whether a window may stand behind `before`: it ends later, or nobody can tell.
bool may_follow(const DueRule& window, const DueRule& before);

/// Whether each of `tiers` takes less off than the one before it, and none ends surely earlier than
/// the one before it or surely later than `due`. Sure is what the rules alone tell: days from the
/// same base; a month's end may come before or after ten days.
///
/// A percent and an amount, or amounts of two currencies, are never in order. Windows that count
/// back from the due day end the later the fewer days they have.
///
///   3/7 2/14 net30 -> true;  3/14 2/7 net30, 2/40 net30 -> false
bool in_order(std::span<const DiscountTier> tiers, const DueRule& due);

}  // namespace termwise
