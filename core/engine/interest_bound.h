#pragma once

#include "core/late/ledger.h"

namespace termwise {

/// No account is reckoned further than this past the day the first debt fell due: longer than any
/// limitation period, and short enough to write out.
inline constexpr int longest_delay_years = 100;

/// Whether every sum of an account of `owed` up to `as_of` stays in the range of Money, whatever
/// the payments: `owed` growing at the highest rate that `rule` can give, compounding where the
/// rule compounds, must stay below four times 10^18 minor units.
///
///   10^15 minor units at 1 000 % a year for 100 years, simple: 1.001 x 10^18 -> true
bool interest_fits(Money owed, const LedgerRule& rule, Date due_on, Date as_of);

}  // namespace termwise
