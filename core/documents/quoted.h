#pragma once

#include <string>
#include <string_view>

#include "core/documents/document.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/time/date.h"

namespace termwise {

/// A value on its way into a sentence: the placeholder it fills, and what it is.
struct Value {
    std::string_view name;
    Quoted quoted;  ///< Words only where they are not the locale's way to write the value.
};

// `path` says where the value was read: see Quoted.

Value quoted(std::string_view name, std::string path, Money amount);
Value quoted(std::string_view name, std::string path, Date day);
Value quoted(std::string_view name, std::string path, AnnualRate rate);
Value quoted(std::string_view name, std::string path, Share share);
Value quoted(std::string_view name, std::string path, std::int64_t count);

/// Percentage points: "10" of "plus 10 percentage points".
Value quoted_points(std::string_view name, std::string path, AnnualRate points);

/// Words that someone typed, or that the law is cited by. Control characters become blanks and
/// marks without width go, so that no text can break a line or turn its direction.
Value quoted_text(std::string_view name, std::string path, std::string_view text);

/// A value with words of its own: the terms in a sentence, the name of a rate.
Value quoted_words(std::string_view name, std::string path, std::string value, std::string words);

/// Words made of values that were noted already: they are not noted again.
Value noted(std::string_view name, std::string words);

/// "late.ledger.segments[2].from"
std::string item_path(std::string_view list, std::size_t index, std::string_view field = {});

/// `text` on one line, without control characters and marks of no width.
std::string single_line(std::string_view text);

}  // namespace termwise
