#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "web/ui/choice.h"
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

/// One of the values of an enumeration, or nothing.
template <class Enum, std::size_t count>
void choose_optional(const ViewContext& view, const OptionalChoice& choice,
                     const std::array<Enum, count>& values, std::optional<Enum>& value) {
    std::array<std::string, count> words;
    std::array<std::string_view, count + 1> options;
    options[0] = view.texts[choice.none];
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < count; ++i) {
        words[i] = view.texts[std::string{choice.prefix} + name_of(values[i])];
        options[i + 1] = words[i];
        if (value == values[i]) chosen = i + 1;
    }
    if (!ui::choice(choice.key, options, chosen, {.help = choice.help})) return;
    value.reset();
    if (chosen > 0) value = values[chosen - 1];
}

}  // namespace termwise::web
