#pragma once

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/text/catalog.h"

namespace termwise {

/// One case, computed once: all of its documents are read from it. The rule book outlives it.
struct CaseFile {
    Draft draft;
    CheckedDraft checked;
    Outcome outcome;
    const RuleBook* rules = nullptr;
};

/// The case of `draft` under `rules`.
CaseFile case_file(const Draft& draft, const RuleBook& rules);

/// The language of the one who reads a document: the buyer's, whatever the merchant's is.
struct Language {
    const Texts& words;    ///< A locale file: terms, rates and day counts in words.
    const Texts& letters;  ///< A letters file: the sentences of the documents.
};

/// How late payment is charged in a case, before or after it happens.
struct LateClause {
    LedgerRule rule;                    ///< Points into the rule book.
    AnnualRate margin;                  ///< Points the law adds; zero where there are none.
    std::optional<DayRate> rate;        ///< On the day of issue.
    std::optional<Money> compensation;  ///< The fixed sum for an invoice of that size.
};

/// Nothing where neither law nor contract lets interest run, or the day of issue is not known.
std::optional<LateClause> late_clause(const CaseFile& file);

}  // namespace termwise
