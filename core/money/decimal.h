#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace termwise {

/// An exact signed decimal: `coefficient` / 10^`scale`. For quantities, unit prices and ratios.
///
/// Invariants
///   - Normal form: no trailing zero in the coefficient while scale > 0, so that equal numbers are
///     equal values (2.50 == 2.5).
///   - 0 <= scale <= 12; the coefficient has at most 18 digits.
class Decimal {
public:
    static constexpr int max_scale = 12;

    constexpr Decimal() = default;

    /// `coefficient` / 10^`scale`, brought to normal form. 0 <= scale <= 12.
    Decimal(std::int64_t coefficient, int scale);

    [[nodiscard]] constexpr std::int64_t coefficient() const { return coefficient_; }
    [[nodiscard]] constexpr int scale() const { return scale_; }

    bool operator==(const Decimal&) const = default;

private:
    std::int64_t coefficient_ = 0;
    int scale_ = 0;
};

/// The canonical text: an optional minus, digits, and a point with the decimals there are: "-2.5".
std::string canonical_text(Decimal decimal);

/// `coefficient` / 10^`decimals` with exactly that many decimals, 0 to 12: (-5, 2) is "-0.05".
std::string fixed_point_text(std::int64_t coefficient, int decimals);

/// The same at the end of `buffer`, without allocating; it lives as long as the buffer.
using FixedPointBuffer = std::array<char, 24>;
std::string_view fixed_point_text(std::int64_t coefficient, int decimals, FixedPointBuffer& buffer);

/// Reads canonical text: an optional minus, at least one digit, optionally a point and at most 12
/// digits; at most 18 digits in all. No grouping, no exponent, no sign other than minus.
///
///   where    the JSON path to name in an error
///
/// Fails with `missing`, `malformed` or `out_of_range`.
Result<Decimal> parse_decimal(std::string_view text, std::string_view where);

/// 10 to the power of `exponent`, 0 to 18.
std::int64_t power_of_ten(int exponent);

}  // namespace termwise
