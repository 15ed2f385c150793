#pragma once

#include <string>
#include <string_view>

#include "core/documents/case_file.h"

namespace termwise {

/// The segments of a case's ledger as a file for a spreadsheet: a row each, with the invoice, its
/// days, principal, rate, part of a year and interest; nothing but the heads where no interest
/// runs.
///
/// Amounts and rates are bare numbers with the decimal sign of the language, days are ISO dates, so
/// that a spreadsheet in that language reckons with them. Columns are parted by ";" where that sign
/// is a comma, else by ",". Lines end with CR LF (RFC 4180); a byte order mark stands first,
/// without which spreadsheets do not take a file for UTF-8.
std::string ledger_csv(const CaseFile& file, const Language& language);

/// A text as one field, in quotes. A text that a spreadsheet would take for a formula (it begins
/// with = + - @, or a wide form of them, after any blanks) gets an apostrophe in front, and is then
/// shown as it stands. Control characters become blanks.
///
///   =HYPERLINK("x")  ->  "'=HYPERLINK(""x"")"
std::string csv_field(std::string_view text);

}  // namespace termwise
