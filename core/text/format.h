#pragma once

#include <string>
#include <string_view>

#include "core/base/why.h"
#include "core/text/locale.h"

namespace termwise {

// Floor 1 does not know Money or Date of its sibling folders: these take the canonical texts that
// every type prints, which is also what explanations and drafts carry.

/// "-1234.50 EUR" -> "−1 234,50 €" (fr), "−€1,234.50" (en). An unknown code is shown as itself.
std::string money_in_words(std::string_view canonical, const Locale& locale);

/// "-1234.5" -> "−1 234,5".
std::string number_in_words(std::string_view canonical, const Locale& locale);

/// "10.15" -> "10,15 %".
std::string percent_in_words(std::string_view canonical, const Locale& locale);

/// "2026-11-22" -> "22 novembre 2026" / "22 Nov 2026" by the locale's patterns.
std::string date_in_words(std::string_view iso, const Locale& locale);
std::string short_date_in_words(std::string_view iso, const Locale& locale);

/// What a person typed in a number field, as canonical text: "1 234,56 €" -> "1234.56" (fr).
/// Accepts the locale's separators, any kind of space, an apostrophe as grouping, a currency sign
/// or code or percent sign before or after, and canonical text itself. Returns the text unchanged
/// when it is not a number in that locale: the core will then name it in a problem.
std::string canonical_number(std::string_view typed, const Locale& locale);

/// What a person typed in a date field, as ISO text: "15/01/2026", "15.1.26", "15 janvier 2026"
/// (fr). Unchanged when it is not a date.
std::string canonical_date(std::string_view typed, const Locale& locale);

}  // namespace termwise
