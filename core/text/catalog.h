#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/text/locale.h"

namespace termwise {

/// A placeholder's name and the words that fill it.
struct Filled {
    std::string_view name;
    std::string text;
};

/// The messages of one language.
///
/// A message is plain text with placeholders ("Due on {date}") and, where a number decides the
/// form, a plural in the notation of ICU ("{days, plural, one {# day} other {# days}}").
class Texts {
public:
    /// Keys and messages, as the locale file lists them.
    Texts(Locale locale, std::span<const std::pair<std::string, std::string>> messages);

    [[nodiscard]] const Locale& locale() const { return locale_; }

    /// The message of that key as it stands, or the key itself when there is none: visible, never
    /// a crash. The view lives as long as this object.
    std::string_view operator[](std::string_view key) const;

    [[nodiscard]] bool has(std::string_view key) const;

    /// The message with its placeholders filled. A placeholder without a value stays visible.
    [[nodiscard]] std::string worded(std::string_view key, std::span<const Filled> values) const;
    [[nodiscard]] std::string worded(std::string_view key,
                                     std::initializer_list<Filled> values) const;

private:
    Locale locale_;
    std::vector<std::pair<std::string, std::string>> messages_;  ///< Sorted by key.
};

}  // namespace termwise
