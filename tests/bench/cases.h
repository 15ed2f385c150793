#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/engine/draft.h"
#include "core/engine/outcome.h"
#include "core/late/statutory.h"
#include "core/rules/rule_book.h"

namespace termwise::bench {

/// A typical case: five lines at two VAT rates, two instalments, four half-years late, two part
/// payments, French law between businesses.
Draft typical_draft();

/// Debts of one merchant, each with one part payment, so that its ledger has four segments: due in
/// the first half of 2025, looked at on 2026-05-15, two new half-years between, and the payment on
/// a day that begins none. Amounts from 10.00 to 50 000.00 EUR. The same count gives the same debts
/// everywhere.
struct DebtColumns {
    std::vector<Debt> debts;
    std::vector<Payment> payments;  ///< One per debt.
    Date as_of;
};
DebtColumns random_debts(std::size_t count);

/// The rule of those debts: the shipped French law between businesses.
LedgerRule statutory_rule(const RuleBook& rules);

/// What the ledgers of `columns` come to, each debt by itself.
struct Sums {
    std::int64_t interest = 0;   ///< Minor units accrued.
    std::int64_t principal = 0;  ///< Minor units still open.
    std::int64_t segments = 0;

    bool operator==(const Sums&) const = default;
};
Sums ledger_sums(const DebtColumns& columns, const LedgerRule& rule);

/// Inputs and figures of every case as one JSON document, for builds and the peer to agree on: the
/// draft, its outcome, the rates, and the ledgers of the first `debts` debts.
std::string figures_json(const RuleBook& rules, std::size_t debts);

}  // namespace termwise::bench
