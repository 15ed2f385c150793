#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace termwise {

/// A JSON document as it stands, before it means anything.
///
///   boolean   when kind is boolean
///   integer   when kind is integer: -(2^53 - 1) to 2^53 - 1, the counts every JSON reader keeps
///   text      when kind is text; for the kind `number` (a fraction, an exponent, a count too long)
///             the digits as written, so that a problem can name them
///   items     of an array; of an object the values, in the order of `names`
struct JsonValue {
    enum class Kind : std::uint8_t { null, boolean, integer, number, text, array, object };

    Kind kind = Kind::null;
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text;
    std::vector<std::string> names;
    std::vector<JsonValue> items;

    bool operator==(const JsonValue&) const = default;
};

/// No document of ours is longer or deeper; a longer or deeper one is refused, not read.
inline constexpr std::size_t json_max_bytes = 1'048'576;
inline constexpr int json_max_depth = 32;

/// Reading stops when it has found so many problems.
inline constexpr std::size_t json_max_problems = 100;

/// Reads one JSON document (RFC 8259, UTF-8). Strict where parsers are usually lax:
///   - a key given twice is a `conflict` naming its path, never a silent overwrite
///   - beyond the caps on size and depth the document is `too_large`
///   - what is not JSON or not UTF-8 is `malformed`, `at` being the byte where reading stopped
///
///   parse_json(R"({"lines": [{"a": 1, "a": 2}]})")  ->  conflict at "lines[0].a", value "2"
tl::expected<JsonValue, Problems> parse_json(std::string_view text);

/// The shortest JSON text of `value`, members in their order.
std::string json_text(const JsonValue& value);

}  // namespace termwise
