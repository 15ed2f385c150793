#include "core/engine/evaluate.h"

#include "core/engine/advice_parts.h"
#include "core/engine/case_findings.h"
#include "core/engine/check_draft.h"
#include "core/engine/credit_part.h"
#include "core/engine/discount_part.h"
#include "core/engine/invoice_parts.h"
#include "core/engine/late_part.h"
#include "core/engine/readings.h"
#include "core/terms/caps.h"

namespace termwise {
namespace {

// A calendar without rest, for rules that move no date, or where no place is known.
const HolidayCalendar& calendar_of(const CheckedDraft& checked) {
    static const HolidayCalendar restless;
    return checked.calendar == nullptr ? restless : *checked.calendar;
}

bool moves_off_holidays(const CheckedDraft& checked) {
    if (checked.credit && checked.credit->shape.roll.value_or(Roll::none) != Roll::none)
        return true;
    for (const Terms& terms : checked.readings) {
        if (terms.due.roll != Roll::none) return true;
        for (const DiscountTier& tier : terms.discounts) {
            if (tier.until.roll != Roll::none) return true;
        }
    }
    return false;
}

void note_absent_calendar(Outcome& outcome, const CheckedDraft& checked) {
    if (checked.calendar != nullptr || !checked.readable("calendar")) return;
    if (checked.law == nullptr || !moves_off_holidays(checked)) return;
    outcome.problems.push_back(
        {ErrorCode::unknown_name, "rules.holidays", checked.law->calendar, 0});
}

void add_totals(Outcome& outcome, const CheckedDraft& checked) {
    if (!checked.invoice || !checked.currency) return;
    auto totals = invoice_totals(*checked.invoice, *checked.currency, Rounding::half_up);
    if (totals) {
        outcome.totals = *std::move(totals);
    } else {
        outcome.problems.push_back(std::move(totals).error());
    }
}

// The clause itself may be too long where this one invoice is not.
void add_later_breaches(Outcome& outcome, const Terms& terms, const TermsDates& dates,
                        CapScope scope, std::span<const TermsCap> caps) {
    for (LaterBreach& breach : later_breaches(terms, dates, scope, caps)) {
        Why why{"finding.terms_too_long_later",
                {{"days", WhyKind::number, std::to_string(breach.cap->days)},
                 {"due_on", WhyKind::date, iso_text(breach.due_on)},
                 {"issued_on", WhyKind::date, iso_text(breach.issued_on)},
                 {"law", WhyKind::text, breach.cap->law}},
                breach.cap->source,
                {std::move(breach.why)}};
        outcome.findings.push_back({Finding::Weight::note, std::move(why), "terms"});
    }
}

// A limit broken is told, never mended.
void add_cap_findings(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
                      const HolidayCalendar& calendar) {
    if (checked.law == nullptr) return;
    const Terms& terms = outcome.readings[outcome.chosen].terms;
    const BaseDays days = base_days(checked);
    const TermsDates dates{*checked.issued_on, base_day(terms.due, days), days.delivery};
    const CapScope scope{draft.debtor, draft.sector};
    std::vector<CapBreach> breaches =
        cap_breaches(terms, dates, scope, checked.law->caps, calendar);
    if (breaches.empty()) add_later_breaches(outcome, terms, dates, scope, checked.law->caps);
    for (CapBreach& breach : breaches) {
        Why why{"finding.terms_too_long",
                {{"days", WhyKind::number, std::to_string(breach.cap->days)},
                 {"due_on", WhyKind::date, iso_text(outcome.readings[outcome.chosen].due_on)},
                 {"law", WhyKind::text, breach.cap->law}},
                breach.cap->source,
                {std::move(breach.why)}};
        outcome.findings.push_back({Finding::Weight::breach, std::move(why), "terms"});
    }
}

// A deposit waits for an event of its own: the order, the delivery.
void add_terms(Outcome& outcome, const CheckedDraft& checked, const Draft& draft,
               const HolidayCalendar& calendar) {
    if (!checked.issued_on || !checked.received_on || checked.readings.empty()) return;
    if (!checked.readable("calendar")) return;
    outcome.readings = dated_readings(checked, calendar);
    outcome.chosen = checked.chosen;
    if (!checked.readable("plan")) return;
    add_cap_findings(outcome, checked, draft, calendar);
    if (!outcome.totals) return;
    lower_vat_upfront(outcome, checked, draft);
    add_instalments(outcome, checked, calendar);
    add_discounts(outcome, checked, draft, calendar);
    add_credit_findings(outcome, checked, draft);
}

}  // namespace

Outcome evaluate(const Draft& draft, const RuleBook& rules) {
    const CheckedDraft checked = check_draft(draft, rules);
    const HolidayCalendar& calendar = calendar_of(checked);
    Outcome outcome;
    outcome.problems = checked.problems;
    note_absent_calendar(outcome, checked);
    add_totals(outcome, checked);
    add_terms(outcome, checked, draft, calendar);
    add_late_part(outcome, checked, draft, rules);
    add_advice_parts(outcome, checked, draft, rules, calendar);
    add_reschedule(outcome, checked, draft);
    for (Finding& finding : case_findings(checked, outcome)) {
        outcome.findings.push_back(std::move(finding));
    }
    return outcome;
}

}  // namespace termwise
