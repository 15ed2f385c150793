#pragma once

#include <cstdint>
#include <span>

#include "core/money/money.h"
#include "core/time/date.h"

namespace termwise {

/// What fell due and when. amount >= 0.
struct Debt {
    Date due_on;
    Money amount;

    bool operator==(const Debt&) const = default;
};

/// Stands for no debt in particular: the oldest open one first, then the next.
inline constexpr std::int32_t oldest_debt = -1;

/// Money received. amount > 0.
struct Payment {
    Date paid_on;
    Money amount;
    std::int32_t debt = oldest_debt;  ///< Index of the debt it is for; what remains goes on.

    bool operator==(const Payment&) const = default;
};

/// What recovering the debts cost and the debtor owes: a court fee, a bailiff. It bears no
/// interest. amount > 0.
struct Cost {
    Date claimed_on;
    Money amount;

    bool operator==(const Cost&) const = default;
};

/// A credit note: from its day on so much less principal is owed. amount > 0.
struct CreditNote {
    Date credited_on;
    Money amount;
    std::int32_t debt = oldest_debt;  ///< Index of the debt it lowers; what remains goes on.

    bool operator==(const CreditNote&) const = default;
};

/// All that moves an account, each list ascending by day. On one day, costs come first, then
/// credits, then payments.
struct Movements {
    std::span<const Payment> payments;
    std::span<const Cost> costs;
    std::span<const CreditNote> credits;
};

/// Days that bear no interest, both ends included: a standstill agreed, a promise accepted.
struct Standstill {
    Date from;
    Date to;

    bool operator==(const Standstill&) const = default;
};

}  // namespace termwise
