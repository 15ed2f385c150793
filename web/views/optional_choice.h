#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/views/enum_choice.h"
#include "web/views/view.h"

namespace termwise::web {

/// How a choice that may be left open is worded: the message keys of its label, of nothing chosen,
/// and what its values begin with ("legal_form.").
struct OptionalChoice {
    std::string_view key;
    std::string_view none;
    std::string_view prefix;
    std::string_view help = {};  ///< Worded.
};

/// One of the values of an enumeration, or nothing. A present value that is none of `values` stays
/// choosable.
template <class Enum, std::size_t count>
void choose_optional(const ViewContext& view, const OptionalChoice& choice,
                     const std::array<Enum, count>& values, std::optional<Enum>& value) {
    std::vector<std::optional<Enum>> offered{std::nullopt};
    offered.insert(offered.end(), values.begin(), values.end());
    if (std::find(offered.begin(), offered.end(), value) == offered.end()) offered.push_back(value);
    std::vector<std::string> words;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        words.emplace_back(offered[i]
                               ? view.texts[std::string{choice.prefix} + name_of(*offered[i])]
                               : view.texts[choice.none]);
        if (value == offered[i]) chosen = i;
    }
    if (choose_words(choice.key, std::move(words), chosen, {.help = choice.help})) {
        value = offered[chosen];
    }
}

}  // namespace termwise::web
