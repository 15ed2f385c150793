#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/locale.h"
#include "core/text/message.h"

namespace termwise {

/// The messages of one language.
///
/// A message is plain text with placeholders and plurals: see message.h. Its key is dotted, by view
/// or by part of the core ("invoice.title", "why.late.segment").
class Texts {
public:
    /// Keys and messages, in any order. Of a key given twice the first message counts.
    Texts(Locale locale, std::span<const std::pair<std::string, std::string>> messages);

    [[nodiscard]] const Locale& locale() const { return locale_; }

    /// The message of that key as it stands, or the key itself when there is none: visible, never
    /// a crash. A message lives as long as this object.
    std::string_view operator[](std::string_view key) const;

    [[nodiscard]] bool has(std::string_view key) const;

    /// The message with its placeholders filled. A placeholder without a value stays visible.
    [[nodiscard]] std::string worded(std::string_view key, std::span<const Filled> values) const;
    [[nodiscard]] std::string worded(std::string_view key,
                                     std::initializer_list<Filled> values) const;

    /// All keys and messages, ascending by key.
    [[nodiscard]] std::span<const std::pair<std::string, std::string>> messages() const {
        return messages_;
    }

private:
    Locale locale_;
    std::vector<std::pair<std::string, std::string>> messages_;  ///< Sorted by key.
};

}  // namespace termwise
