#pragma once

#include <string>
#include <string_view>

#include "core/base/why.h"
#include "core/text/locale.h"

namespace termwise {

// Floor 1 does not know Money or Date of its sibling folders: these take the canonical texts that
// every type prints, which is also what explanations and drafts carry.

/// "-1234.50 EUR" -> "−1 234,50 €" (fr), "−€1,234.50" (en). A code without a sign stands as itself,
/// apart from the digits: "CHF 12.05". Text that is no canonical amount is returned unchanged, and
/// so it is with the functions below.
std::string money_in_words(std::string_view canonical, const Locale& locale);

/// "-1234.5" -> "−1 234,5" (fr). Decimals stay as many as there are.
std::string number_in_words(std::string_view canonical, const Locale& locale);

/// "10.15" -> "10,15 %" (fr), "10.15%" (en).
std::string percent_in_words(std::string_view canonical, const Locale& locale);

/// "2026-11-22" -> "22 novembre 2026", "22 November 2026"; "2026-01-01" -> "1er janvier 2026".
std::string date_in_words(std::string_view iso, const Locale& locale);

/// For fields and tables: "2026-11-22" -> "22/11/2026" (fr), "22 Nov 2026" (en).
std::string short_date_in_words(std::string_view iso, const Locale& locale);

/// What a person typed in a number field, as canonical text: "1 234,56 €" -> "1234.56".
///
/// Read in every language: a point or a comma before the decimals; thousands in groups of three,
/// parted by any blank, an apostrophe, or the other of point and comma; any minus, before, after or
/// as brackets; one currency sign, code or percent sign before or after. A single separator that
/// could be either ("1,234") groups where the locale groups with it, and is decimal elsewhere, so
/// that canonical text is never changed in a locale that does not group with the point.
///
/// Unchanged when it is no number ("12,5,0", "1e3", "1,23,456", other digits than 0 to 9, more than
/// 128 bytes): the core will then name it in a problem. The unit is not looked at;
/// for amounts of a currency see canonical_amount.
/// Law: canonical_number(number_in_words(x)) == x.
std::string canonical_number(std::string_view typed, const Locale& locale);

/// What a person typed in a date field, as ISO text: "15/01/2026", "15.1.26", "15 janvier 2026",
/// "1er janv. 2026" (fr), "January 15, 2026" (en), "20260115" -> "2026-01-15".
///
/// Digits are day and month in the order of the locale's short pattern, unless the year comes
/// first. Two digits of a year are of this century: 26 is 2026. Months need no accents, and at
/// least three letters that no other month begins with. Unchanged when it is no date, or no such
/// day exists. Law: canonical_date(date_in_words(x)) == x, and so for the short form.
std::string canonical_date(std::string_view typed, const Locale& locale);

}  // namespace termwise
