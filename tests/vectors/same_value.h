#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace termwise::vectors {

using Json = nlohmann::json;

/// A place where a result is not what the case expects.
struct Difference {
    std::string where;  ///< "segments[1].interest".
    std::string expected;
    std::string actual;
};

/// What of `expected` the result does not give. Only the keys that are expected are compared.
///   - numbers, and texts that are numbers, are the same when their values are ("12.50" and 12.5)
///   - a key `tolerance` beside them allows numbers to differ by so much; it is no value itself
///   - without one, a figure `..._printed` or `apr_percent` is good to one unit of its last digit:
///     some sources cut and some round; one `..._solution` to half a unit; a `value` of more digits
///     than a double holds to 10^-12 of itself
///   - lists must be of one length and are compared item by item; of a list whose items have a
///     number `n`, only those expected
std::vector<Difference> differences(const Json& expected, const Json& actual);

/// The shortest text of a decimal number: no plus, no leading and no trailing zeros, no "-0".
/// Nothing when the text is not a plain decimal: "007.50" -> "7.5", "1/12" -> nothing.
std::optional<std::string> plain_decimal(std::string_view text);

}  // namespace termwise::vectors
