#include "core/engine/credit_part.h"

#include <algorithm>
#include <utility>

#include "core/engine/invoice_parts.h"
#include "core/engine/readings.h"

namespace termwise {
namespace {

AprUnit unit_of(const Cadence& cadence) {
    switch (cadence.unit) {
        case Cadence::Unit::days:
            return AprUnit::days;
        case Cadence::Unit::weeks:
            return AprUnit::weeks;
        case Cadence::Unit::months:
            break;
    }
    return AprUnit::months;
}

bool some_negative(const std::vector<Instalment>& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [](const Instalment& part) { return part.amount.amount.minor_units() < 0; });
}

// What was paid before the invoice, or rounds it, belongs to no instalment: it is split off first.
std::vector<TaxedPart> taxed_payable(const Totals& totals) {
    const Money before = totals.gross.amount - totals.payable.amount;
    std::vector<TaxedPart> taxed = taxed_parts(totals);
    if (before.is_zero()) return taxed;
    const std::vector<Money> amounts{before, totals.payable.amount};
    return vat_split(amounts, taxed).back();
}

// A payment that is all principal keeps the reason of the schedule.
std::vector<Instalment> instalments_of(const PricedPlan& plan) {
    std::vector<Instalment> instalments;
    for (const PricedPart& part : plan.parts) {
        const bool principal_only = part.payment.amount == part.principal.amount;
        Figure amount = principal_only ? part.principal : part.payment;
        if (!principal_only) amount.why.parts.push_back(part.principal.why);
        instalments.push_back({part.due_on, std::move(amount), part.is_deposit});
    }
    return instalments;
}

std::string apr_law_of(const CheckedDraft& checked, Date contracted_on) {
    if (checked.law == nullptr) return apr_law_on(contracted_on);
    return apr_law_on(checked.law->consumer_credit, contracted_on);
}

// The days of a plan by its terms; nothing when an amount of it would be negative.
void add_priced_plan(Outcome& outcome, const CheckedDraft& checked,
                     const HolidayCalendar& calendar) {
    const CheckedCredit& credit = *checked.credit;
    const Terms& terms = outcome.readings[outcome.chosen].terms;
    const BaseDays case_days = base_days(checked);
    const Date base = base_day(terms.due, case_days);
    const Money payable = outcome.totals->payable.amount;
    const auto parts = shaped_schedule(payable, terms, credit.shape, base, calendar);
    if (some_negative(parts)) {
        const char* const where = credit.shape.lines.empty() ? "credit.deposit" : "credit.lines";
        outcome.problems.push_back({ErrorCode::conflict, where, decimal_text(payable), 0});
        return;
    }
    const PlanDays days{base, case_days.delivery, unit_of(terms.plan->cadence),
                        apr_law_of(checked, case_days.order)};
    PricedPlan plan = priced_plan(parts, credit.price, taxed_payable(*outcome.totals), days);
    if ((payable + plan.cost.amount).minor_units() > Money::limit) {
        outcome.problems.push_back(
            {ErrorCode::out_of_range, "credit.rate", decimal_text(plan.cost.amount), 0});
        return;
    }
    outcome.credit = std::move(plan);
    outcome.instalments = instalments_of(*outcome.credit);
}

CreditFacts facts_of(const Outcome& outcome, const CheckedDraft& checked) {
    const BaseDays days = base_days(checked);
    CreditFacts facts{days.order,
                      days.delivery,
                      outcome.instalments.back().due_on,
                      0,
                      false,
                      false,
                      Money::zero(outcome.totals->payable.amount.currency()),
                      SellerKind::other,
                      Lender::seller};
    for (const Instalment& part : outcome.instalments) {
        if (part.due_on <= facts.supplied_on) continue;
        ++facts.payments;
        facts.lent += part.amount.amount;
    }
    if (!outcome.credit || !checked.credit) return facts;
    const bool buyer_pays_fee = checked.credit->price.payer == FeePayer::buyer;
    facts.bears_interest = !outcome.credit->interest.amount.is_zero();
    facts.has_charges = buyer_pays_fee && !outcome.credit->fee.amount.is_zero();
    facts.lent = outcome.credit->lent.amount;
    facts.seller = checked.credit->seller;
    facts.lender = checked.credit->lender;
    return facts;
}

void add(Outcome& outcome, std::vector<CreditFinding> findings, const char* where) {
    for (CreditFinding& finding : findings) {
        Finding::Weight weight = Finding::Weight::note;
        if (finding.weight == CreditFinding::Weight::warning) weight = Finding::Weight::warning;
        if (finding.weight == CreditFinding::Weight::breach) weight = Finding::Weight::breach;
        outcome.findings.push_back({weight, std::move(finding.why), where});
    }
}

}  // namespace

void add_instalments(Outcome& outcome, const CheckedDraft& checked,
                     const HolidayCalendar& calendar) {
    const Money payable = outcome.totals->payable.amount;
    const Terms& terms = outcome.readings[outcome.chosen].terms;
    if (checked.credit && terms.plan && payable.minor_units() > 0) {
        add_priced_plan(outcome, checked, calendar);
    }
    if (!outcome.instalments.empty()) return;
    const BaseDays days = base_days(checked);
    std::optional<Date> deposit_on;
    if (terms.plan && terms.plan->deposit_at != BaseDate::invoice) {
        deposit_on = base_day({terms.plan->deposit_at, {}, Roll::none}, days);
    }
    outcome.instalments = schedule(payable, terms, base_day(terms.due, days), calendar, deposit_on);
}

void add_credit_findings(Outcome& outcome, const CheckedDraft& checked, const Draft& draft) {
    const bool to_consumer = draft.debtor == DebtorKind::consumer && checked.law != nullptr;
    if (!to_consumer || outcome.instalments.empty()) return;
    if (outcome.totals->payable.amount.minor_units() <= 0) return;
    const ConsumerCreditLaw& law = checked.law->consumer_credit;
    const CreditFacts facts = facts_of(outcome, checked);
    std::vector<CreditFinding> findings = credit_findings(law, facts);
    // One payment in time is what everybody means by an invoice: nothing to say of it.
    const bool worth_saying =
        outcome.instalments.size() > 1 || checked.credit ||
        (!findings.empty() && findings.front().weight != CreditFinding::Weight::note);
    if (worth_saying) add(outcome, std::move(findings), "terms");
    if (!outcome.credit || !outcome.credit->apr) return;
    add(outcome, usury_findings(law, facts, outcome.credit->apr->apr), "credit.rate");
}

}  // namespace termwise
