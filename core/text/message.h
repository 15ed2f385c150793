#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/locale.h"

namespace termwise {

/// A placeholder's name and the words that fill it.
struct Filled {
    std::string_view name;
    std::string text;
};

/// A message is plain text with placeholders, and plurals in the notation of ICU:
///
///   "Due on {date}"
///   "{days, plural, one {# day late} other {# days late}}"
///
/// A plural has any number of exact forms (`=0 {...}`), perhaps `one`, and always `other`; `#` in a
/// form is the number as filled. Forms may hold placeholders, at most four levels deep. There is no
/// way to write a literal brace, and none is needed.

/// `message` with its placeholders filled. The number of a plural is read from its words as
/// canonical_number reads them; words that are no number take the form `other`. A placeholder
/// without a value stays visible, and so does anything that is not the notation above. What fills
/// a placeholder is not looked at again.
std::string filled(std::string_view message, std::span<const Filled> values, const Locale& locale);

/// The names of the placeholders, ascending, each once; nothing when `message` breaks the notation:
/// a brace without its partner, a plural without `other`, an unknown form.
std::optional<std::vector<std::string>> placeholders_of(std::string_view message);

}  // namespace termwise
