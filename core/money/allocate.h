#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/money/money.h"

namespace termwise {

/// Where the minor units go that an equal split leaves over. 100.00 over three:
enum class Remainder : std::uint8_t {
    spread_first,  ///< 33.34 33.33 33.33: the first parts get one more unit each. The default.
    first,         ///< 33.34 33.33 33.33, but 100.01 over three is 33.35 33.33 33.33: all to one.
    last,          ///< 33.33 33.33 33.34: the last part takes the balance.
};

/// `whole` in `parts` parts as equal as the minor unit allows. parts >= 1.
/// Law: the parts sum to the whole, for negative amounts too, and differ by at most one unit under
/// `spread_first`.
std::vector<Money> equal_parts(Money whole, int parts, Remainder remainder);

/// `whole` in proportion to `weights` (each >= 0, not all zero), by largest remainder; ties go to
/// the earlier part. Law: the parts sum to the whole, for negative amounts too.
std::vector<Money> weighted_parts(Money whole, std::span<const std::int64_t> weights);

}  // namespace termwise
