#pragma once

#include <optional>

#include "core/base/why.h"
#include "core/late/ledger.h"
#include "core/money/decimal.h"
#include "core/money/figure.h"

namespace termwise {

// The reasons for the figures of a ledger, apart from it, so that many ledgers can be computed
// without a single text. `rule` is the one the ledger was made by.

/// Of each segment principal x rate x years, before and after rounding; its part is the rate with
/// its row, one reason for all segments that bear that rate.
WhyParts explain_segments(std::span<const Segment> segments, const LedgerRule& rule);

/// All interest accrued: the sum of the segments, whose reasons are `segments`, and the standstills
/// that the account has seen.
Why explain_interest(const Ledger& account, const LedgerRule& rule, WhyParts segments);

/// Interest not yet paid: what `accrued` gives the reason for, less paid.
Why explain_open_interest(const Ledger& account, Why accrued);

/// Overdue principal still open: what fell due less what was paid on it. `debts` as in the ledger.
Why explain_overdue_principal(const Ledger& account, std::span<const Debt> debts);

/// What one further day adds: the sum of that day's segments, rounded once.
Why explain_per_day(const Ledger& account, const LedgerRule& rule);

/// What a payment paid first, and what then.
Why explain_payment(const PaymentUse& use, const Payment& payment, const LedgerRule& rule);

/// The fixed sum, or why there is none: the law grants none, names it in another currency for which
/// no rate of exchange is given, or there is no law for such a debtor (rule.law is null).
Why explain_compensation(const LedgerRule& rule, Money debt,
                         std::optional<Decimal> exchange_rate = std::nullopt);

/// Costs still owed: claimed less paid. `costs` as in the ledger.
Why explain_costs(const Ledger& account, std::span<const Cost> costs);

/// What a credit note took off the principal.
Why explain_credit(const CreditUse& use, const CreditNote& credit);

/// What is owed in all. Four figures of one currency.
Why explain_total(const Figure& principal, const Figure& interest, const Figure& compensation,
                  const Figure& costs);

}  // namespace termwise
