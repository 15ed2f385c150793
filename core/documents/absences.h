#pragma once

#include <optional>

#include "core/documents/case_file.h"
#include "core/documents/document.h"

namespace termwise {

// What a document needs of a case. Each gives nothing when it is there, otherwise what is lacking
// and the field that would bring it.

/// Known law and terms that could be read.
std::optional<Absence> without_terms(const CaseFile& file);

/// Besides, a total above zero with its due days.
std::optional<Absence> without_schedule(const CaseFile& file);

/// Besides, the account of a day of reckoning.
std::optional<Absence> without_account(const CaseFile& file);

/// Besides, something overdue and owed on that day.
std::optional<Absence> without_arrears(const CaseFile& file);

/// What an agreement on instalments is written on: the plan for what is overdue where the draft has
/// one, otherwise an invoice to be paid in parts, priced where the draft says so.
std::optional<Absence> without_plan(const CaseFile& file);

/// The names of both parties.
std::optional<Absence> without_parties(const CaseFile& file);

}  // namespace termwise
