#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/money/money.h"

namespace termwise {

// A split counts in steps: one minor unit, or more where parts have to be multiples of it (5 for
// CHF 0.05). What a whole has below one step goes to the part that is served first.

/// Where the steps go that an equal split leaves over. 100.01 over three (two cents are left):
enum class Remainder : std::uint8_t {
    spread_first,  ///< 33.34 33.34 33.33: the first parts get one more step each. The default.
    first,         ///< 33.35 33.33 33.33: all to the first part.
    last,          ///< 33.33 33.33 33.35: the last part takes the balance.
    spread_last,   ///< 33.33 33.34 33.34: the last parts get one more step each.
};

/// Which parts of a weighted split get one of the steps that are left over. A part of weight zero
/// never does. 1.00 in proportion to 2 3 1 (exactly 33.33… 50 16.66… cents, one is left):
enum class Leftover : std::uint8_t {
    largest_remainder,  ///< 0.33 0.50 0.17: the largest fractions; ties to the earlier part.
    largest_weight,     ///< 0.33 0.51 0.16: the largest weights; ties to the earlier part.
    spread_first,       ///< 0.34 0.50 0.16: the first parts.
};

/// `whole` in `parts` parts as equal as the step allows. parts >= 1, step >= 1 minor units.
/// Law: the parts sum to the whole, for negative amounts too, and differ by at most one unit under
/// `spread_first` with step 1.
std::vector<Money> equal_parts(Money whole, int parts, Remainder remainder, std::int64_t step = 1);

/// The part at `index` (from 0) of such a split of `whole` minor units, in steps of one.
std::int64_t equal_part(std::int64_t whole, int parts, int index, Remainder remainder);

/// `whole` in proportion to `weights` (each >= 0, not all zero).
/// Law: the parts sum to the whole, for negative amounts too.
std::vector<Money> weighted_parts(Money whole, std::span<const std::int64_t> weights,
                                  Leftover leftover = Leftover::largest_remainder,
                                  std::int64_t step = 1);

/// Parts, and what they leave of the whole.
struct PartsAndRest {
    std::vector<Money> parts;
    Money rest;

    bool operator==(const PartsAndRest&) const = default;
};

/// `whole` in proportion to `weights`, each part cut towards zero to a multiple of `step`.
/// 1.00 in proportion to 2 3 1: 0.33 0.50 0.16, rest 0.01.
PartsAndRest cut_parts(Money whole, std::span<const std::int64_t> weights, std::int64_t step = 1);

/// The largest split of `whole` that is exactly in proportion to `weights`.
/// 1.00 in proportion to 2 3 1: 0.32 0.48 0.16, rest 0.04.
PartsAndRest exact_parts(Money whole, std::span<const std::int64_t> weights, std::int64_t step = 1);

}  // namespace termwise
