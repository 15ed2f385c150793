#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace termwise {

/// One character of a UTF-8 text: its Unicode code point and the bytes it takes, 1 to 4.
struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 1;
};

/// The character that begins at byte `at`, which lies inside `text`. Bytes that are not UTF-8
/// (cut short, overlong, surrogates, past U+10FFFF) come out one at a time as U+FFFD.
CodePoint code_point_at(std::string_view text, std::size_t at);

/// How many characters begin before byte `at`: 1 + this is the place a person counts to.
///
///   characters_before("« 45 jours", 4) == 3
std::size_t characters_before(std::string_view text, std::size_t at);

/// Any blank a person may type or paste: ASCII spaces, tabs and line breaks, no-break, narrow, thin
/// and ideographic spaces.
bool is_space(char32_t character);

/// Marks without width that pasted text carries: joiners, direction marks, byte order mark.
bool is_invisible(char32_t character);

/// The first `limit` characters; "…" stands for what is left out. Never longer in characters than
/// `limit` + 1. Bytes that are not UTF-8 come out as U+FFFD, line breaks as spaces.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace termwise
