#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/engine/check_draft.h"
#include "core/engine/evaluate.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {

// What the sample rules make of a draft.

/// The sample rules; outcomes point into them.
inline const RuleBook& sample_book() {
    static const RuleBook book = sample_rules();
    return book;
}

inline Problems problems_of(const Draft& draft) {
    return check_draft(draft, sample_book()).problems;
}

inline Outcome outcome_of(const Draft& draft) { return evaluate(draft, sample_book()); }

inline bool has_finding(const Outcome& outcome, std::string_view rule) {
    return std::any_of(outcome.findings.begin(), outcome.findings.end(),
                       [&](const Finding& finding) { return finding.why.rule == rule; });
}

inline std::string amount(const Figure& figure) { return decimal_text(figure.amount); }

}  // namespace termwise
