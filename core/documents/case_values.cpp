#include "core/documents/case_values.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/terms/describe_terms.h"

namespace termwise {
namespace {

// The first overdue debt with something open; the first one when there is none.
std::size_t oldest_open(const Outcome& outcome, const std::vector<std::size_t>& owed) {
    const Ledger& ledger = outcome.late->ledger;
    for (std::size_t debt = 0; debt < owed.size(); ++debt) {
        const bool is_due = outcome.instalments[owed[debt]].due_on < ledger.as_of;
        if (is_due && !ledger.open[debt].is_zero()) return owed[debt];
    }
    return owed.front();
}

}  // namespace

Value gross_value(const CaseFile& file) {
    return quoted("gross", "totals.gross.amount", file.outcome.totals->gross.amount);
}

Value payable_value(const CaseFile& file) {
    return quoted("payable", "totals.payable.amount", file.outcome.totals->payable.amount);
}

Value as_of_value(const CaseFile& file) {
    return quoted("as_of", "late.ledger.as_of", file.outcome.late->ledger.as_of);
}

bool charges_letters(const Outcome& outcome) {
    const std::vector<Finding>& findings = outcome.findings;
    return outcome.reminders &&
           std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
               return finding.why.rule == "finding.letter_fee_barred";
           });
}

Value claim_value(std::string_view name, const CaseFile& file) {
    const Outcome& outcome = file.outcome;
    if (charges_letters(outcome)) {
        return quoted(name, "reminders.claim.amount", outcome.reminders->claim.amount);
    }
    return quoted(name, "late.total.amount", outcome.late->total.amount);
}

Value terms_value(const CaseFile& file, const Language& language) {
    const Outcome& outcome = file.outcome;
    const Reading& reading = outcome.readings[outcome.chosen];
    return quoted_words("terms", item_path("readings", outcome.chosen, "notation"),
                        reading.notation, described(reading.terms, language.words));
}

Value oldest_due_value(const CaseFile& file) {
    const std::size_t oldest = oldest_open(file.outcome, owed_instalments(file.outcome));
    return quoted("due_on", item_path("instalments", oldest, "due_on"),
                  file.outcome.instalments[oldest].due_on);
}

Value invoice_value(Wording& wording, const CaseFile& file) {
    const bool has_number = !single_line(file.draft.invoice_number).empty();
    return noted(
        "invoice",
        wording.sentence(has_number ? "invoice.numbered" : "invoice.dated",
                         {quoted_text("number", "draft.invoice_number", file.draft.invoice_number),
                          quoted("issued_on", "draft.issued_on", *file.checked.issued_on)}));
}

Value party_value(std::string_view name, const DraftParty& party) {
    return quoted_text(name, "draft." + std::string{name} + ".name", party.name);
}

Value reason_value(std::string_view named, std::string_view figure, const Why& why) {
    const auto found = std::find_if(why.values.begin(), why.values.end(),
                                    [&](const WhyValue& value) { return value.name == named; });
    TERMWISE_CHECK(found != why.values.end());
    const auto at = static_cast<std::size_t>(found - why.values.begin());
    const std::string values = std::string{figure} + ".why.values";
    return {named, {item_path(values, at, "text"), found->kind, found->text, {}}};
}

const Payment& payment_of(const CaseFile& file, const PaymentUse& use) {
    const auto found = std::find_if(
        file.checked.payments->begin(), file.checked.payments->end(),
        [&](const ReceivedPayment& received) { return received.index == use.payment; });
    return found->payment;
}

std::vector<std::size_t> owed_instalments(const Outcome& outcome) {
    std::vector<std::size_t> owed;
    for (std::size_t i = 0; i < outcome.instalments.size(); ++i) {
        if (outcome.instalments[i].amount.amount.minor_units() > 0) owed.push_back(i);
    }
    return owed;
}

}  // namespace termwise
