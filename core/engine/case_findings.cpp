#include "core/engine/case_findings.h"

#include <algorithm>
#include <utility>

#include "core/invoice/invoice_findings.h"
#include "core/invoice/vat_place.h"
#include "core/money/why_amounts.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

using Weight = Finding::Weight;
using Findings = std::vector<Finding>;

void add_readings(Findings& findings, const CheckedDraft& draft, const Outcome& outcome) {
    if (outcome.readings.empty()) return;
    const Reading& chosen = outcome.readings[outcome.chosen];
    if (draft.terms_by_law) {
        Why why{"finding.terms_by_law",
                {{"days", WhyKind::number, std::to_string(draft.law->default_days)},
                 date_value("due_on", chosen.due_on)},
                {},
                {}};
        findings.push_back({Weight::note, std::move(why), "terms"});
    }
    const auto other =
        std::find_if(outcome.readings.begin(), outcome.readings.end(),
                     [&](const Reading& reading) { return reading.due_on != chosen.due_on; });
    if (other == outcome.readings.end()) return;
    Why why{"finding.ambiguous_terms",
            {{"chosen", WhyKind::text, chosen.notation},
             date_value("chosen_on", chosen.due_on),
             {"other", WhyKind::text, other->notation},
             date_value("other_on", other->due_on)},
            {},
            {}};
    for (const Reading& reading : outcome.readings) why.parts.push_back(reading.why);
    findings.push_back({Weight::warning, std::move(why), "terms"});
}

void add_as_of(Findings& findings, const CheckedDraft& draft) {
    if (!draft.as_of || !draft.issued_on || *draft.as_of >= *draft.issued_on) return;
    Why why{"finding.as_of_before_issue",
            {date_value("as_of", *draft.as_of), date_value("issued_on", *draft.issued_on)},
            {},
            {}};
    findings.push_back({Weight::note, std::move(why), "as_of"});
}

void add_payment_days(Findings& findings, const CheckedDraft& draft) {
    if (!draft.payments) return;
    for (const ReceivedPayment& received : *draft.payments) {
        const Date day = received.payment.paid_on;
        const std::string where = "payments[" + std::to_string(received.index) + "].paid_on";
        if (draft.issued_on && day < *draft.issued_on) {
            Why why{"finding.payment_before_issue",
                    {date_value("paid_on", day), date_value("issued_on", *draft.issued_on)},
                    {},
                    {}};
            findings.push_back({Weight::warning, std::move(why), where});
        }
        if (draft.as_of && day > *draft.as_of) {
            Why why{"finding.payment_after_as_of",
                    {date_value("paid_on", day), date_value("as_of", *draft.as_of)},
                    {},
                    {}};
            findings.push_back({Weight::note, std::move(why), where});
        }
    }
}

void add_event_days(Findings& findings, const CheckedDraft& draft) {
    if (!draft.events || !draft.as_of) return;
    for (const KnownEvent& event : *draft.events) {
        if (event.on <= *draft.as_of) continue;
        Why why{"finding.event_after_as_of",
                {date_value("on", event.on), date_value("as_of", *draft.as_of)},
                {},
                {}};
        findings.push_back(
            {Weight::note, std::move(why), "events[" + std::to_string(event.index) + "].on"});
    }
}

void add_credit(Findings& findings, const Outcome& outcome) {
    if (outcome.totals && outcome.totals->gross.amount.minor_units() < 0) {
        Why why{"finding.credit_note",
                {money_value("gross", outcome.totals->gross.amount)},
                {},
                {outcome.totals->gross.why}};
        findings.push_back({Weight::note, std::move(why), "lines"});
    } else if (outcome.totals && outcome.totals->payable.amount.minor_units() < 0) {
        Why why{"finding.prepaid_beyond",
                {money_value("credit", -outcome.totals->payable.amount)},
                {},
                {outcome.totals->payable.why}};
        findings.push_back({Weight::note, std::move(why), "prepaid"});
    }
    if (!outcome.late || outcome.late->total.amount.minor_units() >= 0) return;
    Why why{"finding.overpaid",
            {money_value("credit", -outcome.late->total.amount)},
            {},
            {outcome.late->total.why}};
    findings.push_back({Weight::note, std::move(why), "payments"});
}

void add_assumed(Findings& findings, const Outcome& outcome) {
    if (!outcome.late || !outcome.late->assumed) return;
    const std::vector<Segment>& segments = outcome.late->ledger.segments;
    const auto first = std::find_if(segments.begin(), segments.end(),
                                    [](const Segment& segment) { return segment.assumed; });
    const auto reason = outcome.late->segment_reasons.begin() + (first - segments.begin());
    Why why{
        "finding.assumed_rate",
        {date_value("from", first->from), {"rate", WhyKind::percent, percent_text(first->rate)}},
        {},
        reason->parts};
    findings.push_back({Weight::warning, std::move(why), "as_of"});
}

Weight weight_of(InvoiceFinding::Weight weight) {
    switch (weight) {
        case InvoiceFinding::Weight::note:
            return Weight::note;
        case InvoiceFinding::Weight::warning:
            return Weight::warning;
        case InvoiceFinding::Weight::breach:
            return Weight::breach;
    }
    return Weight::note;
}

void add_all(Findings& findings, std::vector<InvoiceFinding> found) {
    for (InvoiceFinding& finding : found) {
        findings.push_back(
            {weight_of(finding.weight), std::move(finding.why), std::move(finding.where)});
    }
}

void add_invoice(Findings& findings, const CheckedDraft& draft, const Outcome& outcome) {
    if (!draft.invoice || !outcome.totals) return;
    const bool delivery_known = draft.delivered_on.has_value() || draft.period_end_on.has_value();
    add_all(findings, invoice_findings(*draft.invoice, *outcome.totals, delivery_known));
    if (draft.places) add_all(findings, place_findings(*draft.invoice, *draft.places));
}

}  // namespace

std::vector<Finding> case_findings(const CheckedDraft& draft, const Outcome& outcome) {
    Findings findings;
    add_readings(findings, draft, outcome);
    add_as_of(findings, draft);
    add_payment_days(findings, draft);
    add_event_days(findings, draft);
    add_invoice(findings, draft, outcome);
    add_credit(findings, outcome);
    add_assumed(findings, outcome);
    return findings;
}

}  // namespace termwise
