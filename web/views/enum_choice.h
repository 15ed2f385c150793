#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/app/in_words.h"
#include "web/ui/choice.h"
#include "web/views/view.h"

namespace termwise::web {

/// What a choice among the values of an enumeration is called: the message of `key` is its label,
/// those of `prefix` and the name of each value are its options.
struct EnumWords {
    std::string_view key;
    std::string_view prefix;  ///< "rate_mode."
};

/// A choice among words; each begins with a large letter.
bool choose_words(std::string_view key, std::vector<std::string> words, std::size_t& chosen,
                  const ui::FieldOptions& around = {});

/// One of `values`, or the present one where that is none of them. Returns whether another one was
/// chosen in this frame.
template <class Enum, std::size_t count>
bool choose_one(const ViewContext& view, const EnumWords& named,
                const std::array<Enum, count>& values, Enum& value) {
    std::vector<Enum> offered{values.begin(), values.end()};
    if (std::find(offered.begin(), offered.end(), value) == offered.end()) offered.push_back(value);
    std::vector<std::string> words;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        words.emplace_back(view.texts[std::string{named.prefix} + name_of(offered[i])]);
        if (value == offered[i]) chosen = i;
    }
    if (!choose_words(named.key, std::move(words), chosen)) return false;
    value = offered[chosen];
    return true;
}

}  // namespace termwise::web
