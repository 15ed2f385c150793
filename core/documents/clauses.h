#pragma once

#include <string>

#include "core/documents/wording.h"

namespace termwise {

// The sentences on late payment that contracts, invoices and notes share.

/// The law cited for `subject` ("interest", "compensation", "notice"), as a value named `name`: in
/// the words of the letters (`law.FR.business.interest`), otherwise `otherwise`, the citation of
/// the rule book. Without either its quote has no words.
Value citation(std::string_view name, std::string_view subject, const CaseFile& file,
               const Language& language, std::string_view otherwise);

/// What late payment costs by law or contract, in full sentences, as paragraphs.
void add_late_clauses(Wording& wording, const CaseFile& file, const LateClause& clause);

/// The rate that the principal left by a broken plan bears until it is paid, as one paragraph.
void add_balance_interest(Wording& wording, const CaseFile& file, const LateClause& clause);

/// What late payment costs in the short form of an invoice: the penalty, and the fixed sum; each
/// empty where the law grants none. Where a place has a wording of its own, it is the penalty and
/// says both.
std::string penalty_mention(Wording& wording, const CaseFile& file, const LateClause& clause);
std::string compensation_mention(Wording& wording, const CaseFile& file, const LateClause& clause);

/// Each due day; of several, with what is due then.
std::vector<std::string> due_mentions(Wording& wording, const CaseFile& file);

/// Each discount with its last day and what is then paid, or, where there is none and the law
/// wants that said (`mention.no_discount.FR`), that there is none.
std::vector<std::string> discount_mentions(Wording& wording, const CaseFile& file);

}  // namespace termwise
