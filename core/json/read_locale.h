#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/text/catalog.h"

namespace termwise {

/// Reads `assets/locales/<tag>.json`: how one language writes numbers, amounts and dates, and its
/// messages. Gives them, or every problem in the text with its path:
///
///   {"schema":1, "tag":"en", ..., "messages":{"owed.due":"Due on {date"}}
///       ->  malformed at "messages.owed.due", value "\"Due on {date\""
///
/// Besides the strictness of every document of ours (see parse_json):
///   - `months` and `short_months` have twelve names, none empty
///   - a pattern holds its parts: {symbol} and {amount}, {number}, a day, a month and a year
///   - the separators are there and differ
///   - no message is empty, and each keeps the notation of message.h
tl::expected<Texts, Problems> texts_from_json(std::string_view json);

/// Reads `assets/letters/<tag>.json`: the sentences of documents in one language, which writes its
/// numbers and dates as `locale` does. As strict as above; `conflict` at "tag" where the letters
/// are of another language than the locale.
///
///   {"schema":1, "tag":"fr", "messages":{"letter.salutation":"Madame, Monsieur,"}}
tl::expected<Texts, Problems> letters_from_json(std::string_view json, const Locale& locale);

}  // namespace termwise
