#pragma once

#include <optional>
#include <string_view>

#include "core/documents/case_values.h"

namespace termwise {

// The parts that all letters to a late payer have.

/// How many days a letter gives to pay: 8 by the usage of the trade. A formal notice gives
///   14 to a business in the United Kingdom (Practice Direction Pre-Action Conduct, par. 6 b), 30
///   to a consumer (Pre-Action Protocol for Debt Claims, par. 4.1: 30 days to reply);
///   20 to a consumer in Belgium (CDE art. XIX.2: 14 days from the third working day after
///   sending); 15 to a consumer in the Netherlands (BW 6:96 par. 6: 14 days from the day after it
///   came).
int days_to_pay(DocumentKind kind, const CaseFile& file);

/// The day by which the letter asks to be paid: the one that the draft's own ladder gives for the
/// letter to be sent now, where it has this tone; otherwise days_to_pay after the day of reckoning,
/// on a business day of the seller's law.
Value pay_by_value(DocumentKind kind, const CaseFile& file);

/// The name, address and registration of "seller" or "buyer" as one block; nothing without any.
void add_address(Wording& wording, std::string_view role, const std::optional<DraftParty>& party);

/// Addresses, date, and the title as the subject. `delivery` is the key of how it is sent, or
/// empty.
void open_letter(Wording& wording, const CaseFile& file, std::string_view title,
                 std::string_view delivery);

/// What is owed as a table: principal, interest, compensation, fees of letters, each where there is
/// any, and the total. The compensation stands there once, however many letters went before; where
/// it could not be counted, a sentence says so.
void add_amounts(Wording& wording, const CaseFile& file);

/// That the compensation is owed beside that total, where it is in another currency and could not
/// be counted (`finding.compensation_needs_rate` and the like); nothing where it is in it.
void add_compensation_apart(Wording& wording, const CaseFile& file);

/// What each further day adds; nothing where no interest runs.
void add_per_day(Wording& wording, const CaseFile& file);

/// That the compensation is due once; nothing where there is none.
void add_once(Wording& wording, const CaseFile& file);

/// The formula of courtesy, and the seller's name to sign under.
void close_letter(Wording& wording, const CaseFile& file);

}  // namespace termwise
