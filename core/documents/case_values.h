#pragma once

#include <vector>

#include "core/documents/wording.h"

namespace termwise {

// The values that several documents quote, each read in one place. The part of the outcome that
// holds the value is there: see absences.h.

Value gross_value(const CaseFile& file);
Value payable_value(const CaseFile& file);  ///< What is left of it to pay (BT-115).
Value as_of_value(const CaseFile& file);

/// Whether letters ask for their own cost: the draft says how the buyer is reminded, and no law
/// leaves that cost with the creditor (`finding.letter_fee_barred`).
bool charges_letters(const Outcome& outcome);

/// What a letter asks for in all: with the fees of letters where they may be charged
/// (`reminders.claim`), otherwise what is owed (`late.total`).
Value claim_value(std::string_view name, const CaseFile& file);

/// The terms in the words of the language, read from the chosen reading.
Value terms_value(const CaseFile& file, const Language& language);

/// The day of the oldest debt that is overdue and still open; of the first debt when none is.
Value oldest_due_value(const CaseFile& file);

/// "no. 2026-041 of 10 April 2026": a value made of noted ones, named "invoice".
Value invoice_value(Wording& wording, const CaseFile& file);

/// The name of a party, under `name` ("seller", "buyer"); the party is there.
Value party_value(std::string_view name, const DraftParty& party);

/// The amount that the reason of a figure names `named`, read where it stands: `figure` is the path
/// of the figure. It is there.
Value reason_value(std::string_view named, std::string_view figure, const Why& why);

/// The payment that the ledger used so.
const Payment& payment_of(const CaseFile& file, const PaymentUse& use);

/// Indices of the instalments that are above zero: the debts of the ledger, in their order.
std::vector<std::size_t> owed_instalments(const Outcome& outcome);

}  // namespace termwise
