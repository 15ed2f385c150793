#pragma once

#include <cstdint>

#include "core/base/check.h"
#include "core/base/wide.h"

namespace termwise {

/// How a quotient that falls between two integers becomes one of them. Each mode by the same
/// example: 2.5, -2.5, 2.4 and -2.6 become ...
enum class Rounding : std::uint8_t {
    half_up,       ///< 3 -3 2 -3: a tie goes away from zero. The commercial default.
    half_even,     ///< 2 -2 2 -3: a tie goes to the even neighbour.
    half_odd,      ///< 3 -3 2 -3: a tie goes to the odd neighbour.
    half_down,     ///< 2 -2 2 -3: a tie goes towards zero.
    half_ceiling,  ///< 3 -2 2 -3: a tie goes towards plus infinity.
    half_floor,    ///< 2 -3 2 -3: a tie goes towards minus infinity.
    up,            ///< 3 -3 3 -3: away from zero.
    down,          ///< 2 -2 2 -2: towards zero. For amounts that a statute caps.
    ceiling,       ///< 3 -2 3 -2: towards plus infinity.
    floor,         ///< 2 -3 2 -3: towards minus infinity.
};

/// `numerator / denominator` as an integer, rounded as asked. `denominator` is positive and the
/// quotient fits 64 bits.
std::int64_t divide(Wide numerator, Wide denominator, Rounding rounding);

/// The same where the division is done: `whole` is the quotient cut towards zero, and `rest` what
/// it leaves of `denominator`, with the sign of the quotient.
///
///   7 / 2 is 3, 1 left: half_up 4, half_odd 3
std::int64_t rounded_quotient(std::int64_t whole, std::int64_t rest, std::int64_t denominator,
                              Rounding rounding);

/// The word for a mode in JSON and in message keys ("half_up" -> `rounding.half_up`).
const char* name_of(Rounding rounding);

}  // namespace termwise
