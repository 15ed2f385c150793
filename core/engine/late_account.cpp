#include "core/engine/late_account.h"

#include <algorithm>
#include <utility>

#include "core/engine/settlement.h"
#include "core/late/compensation.h"
#include "core/late/explain_ledger.h"
#include "core/money/why_amounts.h"

namespace termwise {
namespace {

Money paid_beyond(const Ledger& ledger) {
    Money beyond = Money::zero(ledger.principal.currency());
    for (const PaymentUse& use : ledger.payments) beyond += use.unused;
    for (const CreditUse& use : ledger.credits) beyond += use.unused;
    return beyond;
}

std::int64_t days_since_oldest_open(const Ledger& ledger, std::span<const Debt> debts) {
    for (std::size_t i = 0; i < debts.size(); ++i) {
        if (ledger.open[i].is_zero() || debts[i].due_on >= ledger.as_of) continue;
        return days_between(debts[i].due_on, ledger.as_of);
    }
    return 0;
}

// The law that grants the fixed sum, where it is younger than the delay.
const Compensation* not_yet_in_force(const LateInput& input, const LedgerRule& rule) {
    if (rule.law == nullptr || !rule.law->compensation) return nullptr;
    const Compensation& law = *rule.law->compensation;
    return is_younger(law, input.debts.front().due_on) ? &law : nullptr;
}

// Whether something was paid late. A credit note lowers what had to be paid in time.
bool was_ever_late(const LateInput& input) {
    std::vector<ReceivedPayment> settled = input.payments;
    for (const CreditNote& credit : input.credits) {
        settled.push_back({{credit.credited_on, credit.amount, credit.debt}, 0});
    }
    return was_late(input.debts, settled, input.as_of);
}

Figure no_compensation_yet(const Compensation& law, const LateInput& input, Money zero) {
    const Date from = input.debts.front().due_on + std::chrono::days{1};
    return {zero,
            {"why.late.compensation_not_yet",
             {{"since", WhyKind::date, iso_text(*law.since)},
              {"from", WhyKind::date, iso_text(from)},
              money_value("result", zero)},
             law.source,
             {}}};
}

// The fixed sum is owed once some payment was late, and stays owed after it came.
Figure compensation_figure(const LateInput& input, const LedgerRule& rule) {
    const Money zero = Money::zero(input.invoiced.currency());
    if (!was_ever_late(input)) {
        return {zero, {"why.late.not_late", {money_value("result", zero)}, {}, {}}};
    }
    if (const Compensation* law = not_yet_in_force(input, rule)) {
        return no_compensation_yet(*law, input, zero);
    }
    std::optional<Money> granted;
    if (rule.law != nullptr) {
        granted = compensation(*rule.law, input.invoiced, input.compensation_rate);
    }
    return {granted.value_or(zero),
            explain_compensation(rule, input.invoiced, input.compensation_rate)};
}

Figure total_figure(const LateAccount& account) {
    const Money owed = account.principal.amount + account.interest.amount +
                       account.compensation.amount + account.costs.amount;
    Why why =
        explain_total(account.principal, account.interest, account.compensation, account.costs);
    const Money credit = paid_beyond(account.ledger);
    if (credit.is_zero()) return {owed, std::move(why)};
    return {owed - credit,
            {"why.late.total_less_credit",
             {money_value("owed", owed), money_value("credit", credit),
              money_value("result", owed - credit)},
             {},
             {std::move(why)}}};
}

void add_uses(LateAccount& account, const LateInput& input, const LedgerRule& rule) {
    for (PaymentUse& use : account.ledger.payments) {
        const ReceivedPayment& received = input.payments[static_cast<std::size_t>(use.payment)];
        account.payment_uses.push_back(explain_payment(use, received.payment, rule));
        use.payment = received.index;
    }
    for (CreditUse& use : account.ledger.credits) {
        const auto index = static_cast<std::size_t>(use.credit);
        account.credit_uses.push_back(explain_credit(use, input.credits[index]));
        use.credit = input.credit_events[index];
    }
}

LateAccount explained(Ledger ledger, const LateInput& input, const LedgerRule& rule) {
    WhyParts reasons = explain_segments(ledger.segments, rule);
    Why accrued = explain_interest(ledger, rule, reasons);
    Figure principal{ledger.overdue_principal, explain_overdue_principal(ledger, input.debts)};
    Figure interest{ledger.open_interest, explain_open_interest(ledger, std::move(accrued))};
    Figure costs{ledger.open_costs, explain_costs(ledger, input.costs)};
    Figure per_day{ledger.per_day, explain_per_day(ledger, rule)};
    const Figure nothing{Money::zero(ledger.principal.currency()), {}};
    const std::int64_t days_late = days_since_oldest_open(ledger, input.debts);
    const bool is_any_assumed = std::any_of(ledger.segments.begin(), ledger.segments.end(),
                                            [](const Segment& segment) { return segment.assumed; });
    LateAccount account{
        .ledger = std::move(ledger),
        .segment_reasons = std::move(reasons),
        .payment_uses = {},
        .credit_uses = {},
        .principal = std::move(principal),
        .interest = std::move(interest),
        .compensation = compensation_figure(input, rule),
        .costs = std::move(costs),
        .total = nothing,
        .per_day = std::move(per_day),
        .days_late = days_late,
        .assumed = is_any_assumed,
        .limitation = {},
        .threshold = {},
    };
    account.total = total_figure(account);
    add_uses(account, input, rule);
    return account;
}

const char* uncounted_rule(const Compensation& law, const GrantedCompensation& granted,
                           Currency debt) {
    if (needs_two_rates(law, debt)) return "finding.compensation_needs_two_rates";
    return granted.may_be_more ? "finding.compensation_needs_rate_at_least"
                               : "finding.compensation_needs_rate";
}

}  // namespace

std::optional<Finding> uncounted_compensation(const LateInput& input, const LedgerRule& rule) {
    if (rule.law == nullptr || !was_ever_late(input) || not_yet_in_force(input, rule) != nullptr)
        return std::nullopt;
    const auto granted = granted_compensation(*rule.law, input.invoiced, input.compensation_rate);
    if (!granted || granted->owed) return std::nullopt;
    const Compensation& law = *rule.law->compensation;
    const Currency debt = input.invoiced.currency();
    Why why{uncounted_rule(law, *granted, debt),
            {money_value("amount", granted->named),
             {"law", WhyKind::text, law.law},
             {"unit", WhyKind::text, std::string{granted->named.currency().code()}},
             {"currency", WhyKind::text, std::string{debt.code()}}},
            law.source,
            {}};
    return Finding{Finding::Weight::warning, std::move(why), "compensation_rate"};
}

std::vector<Payment> plain_payments(std::span<const ReceivedPayment> payments) {
    std::vector<Payment> plain;
    plain.reserve(payments.size());
    for (const ReceivedPayment& received : payments) plain.push_back(received.payment);
    return plain;
}

Result<LateAccount> late_account(const LateInput& input, const LedgerRule& rule) {
    const std::vector<Payment> payments = plain_payments(input.payments);
    TERMWISE_TRY(Ledger account, ledger_with(input.debts, {payments, input.costs, input.credits},
                                             rule, input.as_of));
    return explained(std::move(account), input, rule);
}

Result<LateAccount> account_without_interest(const LateInput& input, AllocationOrder order) {
    LedgerRule rule;
    rule.mode = RateMode::constant;
    rule.allocation = order;
    const std::vector<Payment> payments = plain_payments(input.payments);
    TERMWISE_TRY(Ledger account, ledger_with(input.debts, {payments, input.costs, input.credits},
                                             rule, input.as_of));
    account.segments.clear();
    account.next_day.clear();
    return explained(std::move(account), input, rule);
}

}  // namespace termwise
