#pragma once

#include <optional>
#include <span>

#include "core/late/ledger.h"

namespace termwise {

/// The first day, `since` or later, on which the interest accrued (paid or not) is at least
/// `amount`, if nothing but `payments` is paid; nothing when it does not get there within a hundred
/// years, or when the rule has no rate. Arguments as for `ledger`.
///
///   1 000.00 EUR due 2024-12-31 at 10 %: 0.273 97... a day, so 10.00 EUR after 37 days, on
///   2025-02-06
std::optional<Date> day_interest_reaches(std::span<const Debt> debts,
                                         std::span<const Payment> payments, const LedgerRule& rule,
                                         Date since, Money amount);

}  // namespace termwise
