#include "core/engine/advice_parts.h"

#include "core/base/wide.h"
#include "core/money/rounding.h"
#include "core/money/why_amounts.h"

namespace termwise {
namespace {

void add_methods(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                 const RuleBook& rules) {
    const CheckedMethods& asked = *checked.methods;
    const bool abroad = asked.buyer == BuyerPlace::abroad;
    const Basket basket{outcome.totals->payable.amount, abroad, asked.capital_rate};
    MethodAdvice advice{compared_methods(asked.offered, basket), {}};
    if (checked.law == nullptr) {
        outcome.methods = std::move(advice);
        return;
    }
    for (const PaymentMethod& method : asked.offered) {
        advice.surcharges.push_back(
            surcharge_answer(rules.surcharges, {checked.law->code, method.kind, draft.debtor}));
    }
    outcome.methods = std::move(advice);
}

void add_buyer(Outcome& outcome, const CheckedDraft& checked) {
    BuyerProfile profile = checked.risk->profile;
    profile.order = outcome.totals->payable.amount;
    if (!checked.risk->past.empty() && checked.as_of) {
        profile.habits = habits_of(checked.risk->past, *checked.as_of);
    }
    outcome.risk = BuyerAdvice{buyer_risk(profile, checked.risk->weights), profile.habits};
}

// The oldest instalment still open, and what is overdue, or that instalment alone before it is.
RemindedDebt reminded_debt(const Outcome& outcome, const CheckedDraft& checked) {
    const Ledger& ledger = outcome.late->ledger;
    const Money zero = Money::zero(ledger.principal.currency());
    RemindedDebt debt{{*checked.issued_on, outcome.instalments.back().due_on, {}}, zero, false};
    std::size_t place = 0;
    for (const Instalment& part : outcome.instalments) {
        if (part.amount.amount <= zero || place >= ledger.open.size()) continue;
        const Money open = ledger.open[place++];
        if (open <= zero) continue;
        const bool first = debt.open == zero;
        if (first) debt.invoice.due_on = part.due_on;
        if (first || part.due_on < *checked.as_of) debt.open += open;
    }
    const CheckedReminders& asked = *checked.reminders;
    debt.invoice.quiet_until = asked.promised_on;
    debt.disputed = asked.disputed_on && *asked.disputed_on <= *checked.as_of;
    return debt;
}

Figure claim(const LateAccount& late, const ReminderPlan& plan) {
    const Money owed = late.total.amount;
    Money fee = Money::zero(owed.currency());
    if (plan.now) fee = plan.steps[*plan.now].fee.amount;
    const Money sum = owed + plan.fees.amount + fee;
    Why why{"why.reminders.claim",
            {money_value("owed", owed), money_value("fees", plan.fees.amount),
             money_value("fee", fee), money_value("result", sum)},
            {},
            {late.total.why, plan.fees.why}};
    if (plan.now) why.parts.push_back(plan.steps[*plan.now].fee.why);
    return {sum, std::move(why)};
}

// The cost of letters stays with the creditor in some places: told, not corrected.
void add_barred(Outcome& outcome, const CheckedDraft& checked, const RuleBook& rules) {
    if (checked.law == nullptr) return;
    const RecoveryLaw* law = rules.recovery_law(checked.law->code);
    if (law == nullptr || !law->letters_barred.value) return;
    const ReminderPlan& plan = outcome.reminders->plan;
    const bool charged =
        !plan.fees.amount.is_zero() || (plan.now && !plan.steps[*plan.now].fee.amount.is_zero());
    if (!charged) return;
    Why why{"finding.letter_fee_barred",
            {{"law", WhyKind::text, law->letters_barred.source},
             {"confidence", WhyKind::name,
              std::string{"confidence."} + name_of(law->letters_barred.confidence)}},
            law->letters_barred.source,
            {}};
    outcome.findings.push_back({Finding::Weight::warning, std::move(why), "reminders.steps"});
}

void add_reminders(Outcome& outcome, const CheckedDraft& checked, const RuleBook& rules,
                   const HolidayCalendar& calendar) {
    const CheckedReminders& asked = *checked.reminders;
    std::vector<Letter> letters;
    for (const Letter& letter : asked.letters) {
        if (!letter.sent_on || *letter.sent_on <= *checked.as_of) letters.push_back(letter);
    }
    ReminderPlan plan = reminder_plan(asked.ladder, reminded_debt(outcome, checked), letters,
                                      *checked.as_of, calendar);
    Figure asked_for = claim(*outcome.late, plan);
    outcome.reminders = ReminderAdvice{std::move(plan), std::move(asked_for)};
    add_barred(outcome, checked, rules);
}

// The VAT in the principal that is open, in proportion.
Money open_vat(const Outcome& outcome) {
    const Money gross = outcome.totals->gross.amount;
    if (gross.minor_units() <= 0) return Money::zero(gross.currency());
    const Wide product = Wide{outcome.late->principal.amount.minor_units()} *
                         outcome.totals->tax.amount.minor_units();
    return {divide(product, gross.minor_units(), Rounding::half_up), gross.currency()};
}

void add_recovery(Outcome& outcome, const CheckedDraft& checked) {
    const CheckedRecovery& asked = *checked.recovery;
    const Money owed =
        outcome.reminders ? outcome.reminders->claim.amount : outcome.late->total.amount;
    const Sourced<bool>& relief = asked.law->vat_relief;
    const bool disputed = checked.reminders && checked.reminders->disputed_on &&
                          *checked.reminders->disputed_on <= *checked.as_of;
    const Recoverable debt{owed, open_vat(outcome), disputed, asked.capital_rate};
    Why why{
        relief.value ? "why.recovery.relief_granted" : "why.recovery.relief_unknown",
        {{"confidence", WhyKind::name, std::string{"confidence."} + name_of(relief.confidence)}},
        relief.source,
        {}};
    outcome.recovery =
        RecoveryAdvice{route_values(asked.routes, debt, relief.value), std::move(why)};
}

}  // namespace

void add_advice_parts(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                      const RuleBook& rules, const HolidayCalendar& calendar) {
    if (!outcome.totals || outcome.totals->payable.amount.minor_units() < 0) return;
    if (checked.methods) add_methods(outcome, checked, draft, rules);
    if (checked.risk) add_buyer(outcome, checked);
    if (!outcome.late) return;
    if (checked.reminders) add_reminders(outcome, checked, rules, calendar);
    const bool owed = outcome.late->principal.amount.minor_units() > 0;
    if (checked.recovery && owed) add_recovery(outcome, checked);
}

}  // namespace termwise
