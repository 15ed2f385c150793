#include "core/documents/case_file.h"

#include "core/engine/evaluate.h"
#include "core/late/compensation.h"
#include "core/late/statutory.h"

namespace termwise {
namespace {

// The sum for an invoice of that size, in its currency or, failing a rate of exchange, the law's.
std::optional<Money> granted(const LateRule* law, const Outcome& outcome) {
    if (law == nullptr || !law->compensation) return std::nullopt;
    if (outcome.totals && outcome.totals->payable.amount.minor_units() > 0) {
        const auto sum = granted_compensation(*law, outcome.totals->payable.amount);
        return sum ? std::optional{sum->owed.value_or(sum->named)} : std::nullopt;
    }
    const std::vector<CompensationBand>& bands = law->compensation->bands;
    return bands.size() == 1 ? std::optional{bands.front().amount} : std::nullopt;
}

}  // namespace

CaseFile case_file(const Draft& draft, const RuleBook& rules) {
    return {draft, check_draft(draft, rules), evaluate(draft, rules), &rules};
}

std::optional<LateClause> late_clause(const CaseFile& file) {
    const CheckedDraft& checked = file.checked;
    if (checked.law == nullptr || !checked.issued_on) return std::nullopt;
    const Date on = *checked.issued_on;
    const auto terms = late_terms(
        *checked.law, *file.rules,
        {file.draft.debtor, on, file.draft.rate_mode, checked.contract_rate, checked.demanded_on});
    if (!terms) return std::nullopt;
    const LedgerRule& rule = terms->rule;
    return LateClause{rule, margin_on(rule.margins, on), rate_on(rule, on, on),
                      granted(rule.law, file.outcome)};
}

}  // namespace termwise
