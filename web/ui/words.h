#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/why.h"

namespace termwise::ui {

/// A reason in the reader's language: one rule in a sentence, the values it was applied to, where
/// the rule is written, and the reasons for its parts.
struct Explanation {
    struct Value {
        std::string name;
        std::string words;
    };
    std::string sentence;
    std::vector<Value> values;
    std::string source;
    std::vector<Explanation> parts;
};

/// Where the page's words come from. The page hands it over with every frame, so that a change of
/// language is a frame like any other.
struct Wording {
    const void* texts = nullptr;  ///< Whatever the two functions know it to be.
    std::string_view (*message)(const void* texts, std::string_view key) = nullptr;
    Explanation (*explained)(const void* texts, const Why& why) = nullptr;
};

}  // namespace termwise::ui
