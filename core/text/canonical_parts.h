#pragma once

#include <optional>
#include <string_view>

namespace termwise {

/// A canonical number taken apart: "-1234.50" is negative, whole "1234", fraction "50".
struct CanonicalParts {
    bool negative = false;
    std::string_view whole;     ///< At least one digit.
    std::string_view fraction;  ///< Digits; empty when there is no point.
};

/// The parts of a canonical number: an optional minus, digits, and perhaps a point and digits.
/// Nothing when the text is anything else. The views point into `text`.
std::optional<CanonicalParts> canonical_parts(std::string_view text);

/// The number that so many digits write, nine at most: "007" is 7.
int number_of(std::string_view digits);

/// The text without the spaces around it.
std::string_view trimmed(std::string_view text);

/// True for one character or more, all of them 0 to 9.
bool all_digits(std::string_view text);

}  // namespace termwise
