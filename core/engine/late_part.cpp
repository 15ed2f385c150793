#include "core/engine/late_part.h"

#include <algorithm>

#include "core/engine/earned_discount.h"
#include "core/engine/interest_bound.h"
#include "core/engine/late_account.h"
#include "core/engine/late_days.h"
#include "core/engine/settlement.h"
#include "core/late/statutory.h"
#include "core/time/period.h"

namespace termwise {
namespace {

bool has_inputs(const Outcome& outcome, const CheckedDraft& checked) {
    return checked.law != nullptr && checked.as_of && checked.payments &&
           !outcome.instalments.empty() && checked.readable("contract_rate") &&
           checked.readable("demanded_on") && checked.readable("day_count") &&
           checked.readable("contract_series") && checked.readable("contract_margin") &&
           checked.readable("grace_days") && checked.readable("compensation_rate") &&
           checked.events;
}

Finding::Weight weight_of(LateFinding::Weight weight) {
    switch (weight) {
        case LateFinding::Weight::note:
            return Finding::Weight::note;
        case LateFinding::Weight::warning:
            return Finding::Weight::warning;
        case LateFinding::Weight::breach:
            return Finding::Weight::breach;
    }
    return Finding::Weight::note;
}

// A discount is earned by paying in time for it; what it takes off is then no longer owed.
std::vector<Instalment> still_owed(Outcome& outcome, std::span<const ReceivedPayment> payments,
                                   const Draft& draft) {
    const DiscountScope scope = draft.discount_scope.value_or(DiscountScope::whole);
    const auto earned = earned_discounts(outcome.discounts, outcome.instalments, payments, scope);
    for (const EarnedDiscount& one : earned) {
        outcome.findings.push_back({Finding::Weight::note, one.why, "payments"});
    }
    return less_discounts(outcome.instalments, earned);
}

// What bears interest at most: a credit owes more than was invoiced.
Money most_owed(Money invoiced, std::span<const Debt> debts) {
    Money sum = Money::zero(invoiced.currency());
    for (const Debt& debt : debts) sum += debt.amount;
    return std::max(invoiced, sum);
}

// The choices of the draft that the law leaves to custom or agreement.
void take_choices(LedgerRule& rule, const Draft& draft, const CheckedDraft& checked,
                  const LateInput& input) {
    if (draft.day_count) rule.day_count = *draft.day_count;
    if (draft.payment_day) rule.payment_day_counts = *draft.payment_day == PaymentDay::counts;
    if (draft.interest_rounding) rule.interest_rounding = *draft.interest_rounding;
    if (draft.allocation) rule.allocation = *draft.allocation;
    const bool counted = draft.grace == Grace::counted;
    (counted ? rule.free_days : rule.grace_days) = checked.grace_days;
    rule.standstills = input.standstills;
}

// The field of the draft that a failing calculator speaks of.
Error problem_of_field(Error error, const Draft& draft) {
    if (error.where != "late.series") return error;
    return {error.code, "issued_on", draft.issued_on, 0};
}

void keep(Outcome& outcome, Result<LateAccount> account, const Draft& draft) {
    if (account) {
        outcome.late = *std::move(account);
    } else {
        outcome.problems.push_back(problem_of_field(std::move(account).error(), draft));
    }
}

LateCase late_case(const Draft& draft, const CheckedDraft& checked, const LateInput& input) {
    return {.debtor = draft.debtor,
            .due_on = input.debts.front().due_on,
            .mode = draft.rate_mode,
            .contract_rate = checked.contract_rate,
            .demanded_on = checked.demanded_on,
            .received_on = checked.received_on,
            .contract_series = draft.contract_series,
            .contract_margin = checked.contract_margin,
            .compounding = draft.compounding,
            .judged_on = input.judged_on};
}

void add_days(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
              const LateInput& input, const LedgerRule& rule) {
    LateAccount& account = *outcome.late;
    account.limitation = limitation_day(input, rule, account, checked.demanded_on);
    if (account.limitation) {
        for (Finding& finding :
             limitation_findings(*account.limitation, *rule.law->limitation, input.as_of)) {
            outcome.findings.push_back(std::move(finding));
        }
    }
    if (!checked.threshold) return;
    const ThresholdOf of = draft.threshold_of.value_or(ThresholdOf::interest);
    account.threshold = threshold_day(input, rule, account, of, *checked.threshold);
}

// No law grants interest and none was agreed: the debt itself is still owed.
bool is_silent(const Error& error) {
    return error.code == ErrorCode::no_rule && error.where == "debtor";
}

void add_silence(Outcome& outcome, const Draft& draft) {
    Why why{"finding.no_statutory_interest",
            {{"jurisdiction", WhyKind::name, "jurisdiction." + draft.jurisdiction},
             {"debtor", WhyKind::name, std::string{"debtor."} + name_of(draft.debtor)}},
            {},
            {}};
    outcome.findings.push_back({Finding::Weight::warning, std::move(why), "debtor"});
}

}  // namespace

void add_late_part(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                   const RuleBook& rules) {
    if (!has_inputs(outcome, checked)) return;
    const Date as_of = *checked.as_of;
    const std::vector<Instalment> owed =
        still_owed(outcome, payments_until(*checked.payments, as_of), draft);
    const std::optional<LateInput> input = late_input(checked, outcome, owed);
    if (!input) return;

    auto terms = late_terms(*checked.law, rules, late_case(draft, checked, *input));
    if (!terms && is_silent(terms.error())) {
        add_silence(outcome, draft);
        const auto order = draft.allocation.value_or(AllocationOrder::interest_first);
        return keep(outcome, account_without_interest(*input, order), draft);
    }
    if (!terms) {
        outcome.problems.push_back(problem_of_field(std::move(terms).error(), draft));
        return;
    }
    take_choices(terms->rule, draft, checked, *input);
    const Date due = input->debts.front().due_on;
    if (plus_months(due, 12 * longest_delay_years) < as_of ||
        !interest_fits(most_owed(input->invoiced, input->debts), terms->rule, due, as_of)) {
        outcome.problems.push_back({ErrorCode::out_of_range, "as_of", draft.as_of, 0});
        return;
    }
    for (LateFinding& finding : terms->findings) {
        outcome.findings.push_back(
            {weight_of(finding.weight), std::move(finding.why), std::move(finding.where)});
    }
    keep(outcome, late_account(*input, terms->rule), draft);
    if (!outcome.late) return;
    if (auto finding = uncounted_compensation(*input, terms->rule))
        outcome.findings.push_back(*std::move(finding));
    add_days(outcome, checked, draft, *input, terms->rule);
}

}  // namespace termwise
