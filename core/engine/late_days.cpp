#include "core/engine/late_days.h"

#include "core/base/sort.h"
#include "core/engine/interest_bound.h"
#include "core/engine/late_account.h"
#include "core/late/compensation.h"
#include "core/time/period.h"

namespace termwise {
namespace {

const Debt* oldest_open(const LateInput& input, const Ledger& ledger) {
    for (std::size_t i = 0; i < input.debts.size(); ++i) {
        if (!ledger.open[i].is_zero()) return &input.debts[i];
    }
    return nullptr;
}

// All that touches the limitation of that debt, by day: part payments that are for no other debt.
std::vector<InterruptingEvent> interruptions(const LateInput& input, const Debt& debt,
                                             std::optional<Date> demanded_on) {
    const auto index = static_cast<std::int32_t>(&debt - input.debts.data());
    std::vector<InterruptingEvent> events = input.interruptions;
    for (const ReceivedPayment& received : input.payments) {
        const Payment& payment = received.payment;
        if (payment.debt != oldest_debt && payment.debt != index) continue;
        events.push_back({Interruption::payment, payment.paid_on});
    }
    if (demanded_on && *demanded_on <= input.as_of) {
        events.push_back({Interruption::demand, *demanded_on});
    }
    sort_stably(events,
                [](const InterruptingEvent& a, const InterruptingEvent& b) { return a.on < b.on; });
    return events;
}

// The fixed compensation, where it is granted and not owed yet.
Money still_to_come(const LateInput& input, const LedgerRule& rule, const LateAccount& account) {
    const Money zero = Money::zero(input.invoiced.currency());
    if (rule.law == nullptr || !account.compensation.amount.is_zero()) return zero;
    if (input.invoiced <= zero) return zero;
    const bool refused = account.compensation.why.rule != std::string_view{"why.late.not_late"};
    if (refused) return zero;
    return compensation(*rule.law, input.invoiced, input.compensation_rate).value_or(zero);
}

// The longest of some spans of years over which every sum stays in range.
int years_in_range(const LateInput& input, const LedgerRule& rule) {
    for (const int years : {longest_delay_years, 50, 25, 10, 5, 1}) {
        const Date end = plus_months(input.as_of, 12 * years);
        if (interest_fits(input.invoiced, rule, input.debts.front().due_on, end)) return years;
    }
    return 0;
}

}  // namespace

std::optional<ExplainedDay> limitation_day(const LateInput& input, const LedgerRule& rule,
                                           const LateAccount& account,
                                           std::optional<Date> demanded_on) {
    if (rule.law == nullptr || !rule.law->limitation) return std::nullopt;
    const Debt* const debt = oldest_open(input, account.ledger);
    if (debt == nullptr) return std::nullopt;
    const Limitation& law = *rule.law->limitation;
    const std::vector<InterruptingEvent> events = interruptions(input, *debt, demanded_on);
    const LimitationDate date = limitation_date(law, debt->due_on, events);
    return ExplainedDay{date.on, explain_limitation(date, law)};
}

std::vector<Finding> limitation_findings(const ExplainedDay& limitation, const Limitation& law,
                                         Date as_of) {
    constexpr int near_months = 6;
    std::vector<Finding> findings;
    const auto add = [&](std::string_view rule, Finding::Weight weight) {
        Why why{rule,
                {{"on", WhyKind::date, iso_text(*limitation.on)}, {"law", WhyKind::text, law.law}},
                law.source,
                {limitation.why}};
        findings.push_back({weight, std::move(why), "as_of"});
    };
    if (limitation.on && *limitation.on < as_of) {
        add("finding.limitation_passed", Finding::Weight::warning);
    } else if (limitation.on && plus_months(*limitation.on, -near_months) <= as_of) {
        add("finding.limitation_near", Finding::Weight::warning);
    }
    if (law.confidence == Confidence::high) return findings;
    Why why{"finding.contested_limitation",
            {{"value", WhyKind::number, std::to_string(law.years)},
             {"confidence", WhyKind::name, std::string{"confidence."} + name_of(law.confidence)},
             {"note", WhyKind::name, law.note.empty() ? "note.none" : law.note}},
            law.source,
            {}};
    findings.push_back({Finding::Weight::note, std::move(why), "jurisdiction"});
    return findings;
}

ExplainedDay threshold_day(const LateInput& input, const LedgerRule& rule,
                           const LateAccount& account, ThresholdOf of, Money amount) {
    // The compensation that is owed already lowers what is left to reach.
    const Money owed =
        of == ThresholdOf::total ? account.compensation.amount : Money::zero(amount.currency());
    const Threshold threshold{of, amount - owed, still_to_come(input, rule, account),
                              years_in_range(input, rule)};
    const std::vector<Payment> payments = plain_payments(input.payments);
    const auto day = day_reached(input.debts, {payments, input.costs, input.credits}, rule,
                                 input.as_of, threshold);
    Why why{day ? "why.late.threshold" : "why.late.threshold_never",
            {{"of", WhyKind::name, std::string{"threshold_of."} + name_of(of)},
             {"amount", WhyKind::money, canonical_text(amount)}},
            {},
            {}};
    if (day) why.values.push_back({"result", WhyKind::date, iso_text(*day)});
    return {day, std::move(why)};
}

}  // namespace termwise
