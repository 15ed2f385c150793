#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/terms/terms.h"
#include "core/terms/terms_grammar.h"

namespace termwise {

/// Terms held in place, without allocating: what `Terms` says.
struct NotedTerms {
    static constexpr std::size_t most_discounts = 8;

    DueRule due;
    /// The first `tier_count` are there: a place is cleared when it is taken, and most terms take
    /// none.
    std::array<std::optional<DiscountTier>, most_discounts> tiers;
    std::size_t tier_count = 0;
    bool has_plan = false;
    Plan plan;
};

/// Reads the canonical notation of terms (see parse_terms.h) and nothing else but capitals, and
/// blanks or commas between its pieces: "2/10, NET 30". It is what `parse_terms` makes of the same
/// text, at a hundredth of its size, for pages that carry the terms as a merchant's program wrote
/// them.
///
/// Laws, held by a test over random terms and random texts:
///   - read_notation(notation(t)) is t, for every t of at most eight discounts;
///   - whatever is read here, parse_terms reads as exactly the same, and in no other way.
///
/// Fails, with the byte at which reading stopped, with
///   missing       nothing was written
///   malformed     what is not the notation
///   out_of_range  a count or share outside the bounds of parse_terms
///   conflict      discounts out of order (see discount_order.h)
///   too_large     more than eight discounts, eight steps a rule or 200 bytes
///
/// `terms` are as new; nothing is returned when all was read.
std::optional<grammar::Stop> read_notation(std::string_view text, NotedTerms& terms);

}  // namespace termwise
