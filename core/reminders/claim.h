#pragma once

#include <cstdint>

#include "core/money/money.h"
#include "core/money/rate.h"

namespace termwise {

/// What a letter asks for on top of the debt, and in all.
struct Claim {
    Money interest;
    Money fee;
    Money added;  ///< interest + fee
    Money total;  ///< The debt and what is added to it.

    bool operator==(const Claim&) const = default;
};

/// The claim for `open` (zero or more) that is `days_overdue` late, at one rate on actual days of
/// 365, rounded half up once. For a delay over several rates, take the interest of a ledger.
///
///   1 000.00 at 10.15 % for 31 days, fee 5.00  ->  8.62 + 5.00 = 13.62; 1 013.62 in all
Claim claim_for(Money open, AnnualRate rate, std::int64_t days_overdue, Money fee);

}  // namespace termwise
