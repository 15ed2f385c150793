#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/risk/buyer_risk.h"

namespace termwise {

/// What the advice looks at.
struct TermsAdviceInput {
    std::int64_t points = 50;
    Share late;
    Money order;
    std::optional<Money> limit;
    std::optional<Money> usual_order;
};

/// The advice, each piece with its reason:
///
///   below 20 points      payment in advance, and nothing else
///   20 to 39             half in advance, the rest at 14 days, close follow-up
///   40 to 59             30 % in advance, the rest at 30 days, close follow-up
///   60 to 79             30 days, usual follow-up
///   80 and more          30 days, light follow-up
///
/// An order above the limit asks for a deposit that brings the rest within it, in steps of 5 %. An
/// order of twice the usual and more is better paid in parts, from 40 points on. Where three in ten
/// payments or more would be late and the buyer is good for it (60 points), 2 % for paying within
/// 10 days is worth offering.
std::vector<Recommendation> recommended_terms(const TermsAdviceInput& input);

/// The advice as one text of terms, in the canonical notation, with the deposit due on the order.
///
///   30 % in advance, 30 days    ->  "net30 30%@order+1x"
///   2 % within 10 days, 30 days ->  "2/10 net30"
///   payment in advance          ->  "order"
std::string recommended_notation(std::span<const Recommendation> advice);

}  // namespace termwise
