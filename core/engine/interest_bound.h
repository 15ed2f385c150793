#pragma once

#include "core/late/ledger.h"

namespace termwise {

/// No account is reckoned further than this past the day the first debt fell due: longer than any
/// limitation period, and short enough to write out.
inline constexpr int longest_delay_years = 100;

/// Whether every sum of an account of `owed` up to `as_of` stays below 10^16 minor units, whatever
/// the payments: `owed` growing at the highest rate that `rule` can give, compounding where the
/// rule compounds. That is the largest interest whose reason can show it to a hundredth of a minor
/// unit (Decimal has 18 digits), and far inside the range of Money.
///
///   10^12 minor units at 100 % a year for 100 years, simple: 1.03 x 10^14 -> true
bool interest_fits(Money owed, const LedgerRule& rule, Date due_on, Date as_of);

}  // namespace termwise
