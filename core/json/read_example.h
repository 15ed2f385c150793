#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/engine/draft.h"

namespace termwise {

/// A published case: a draft, where its figures come from, and in each language its title and a
/// sentence about it.
struct Example {
    /// Language tag and words.
    using ByLanguage = std::vector<std::pair<std::string, std::string>>;

    std::string id;
    ByLanguage titles;
    ByLanguage abouts;
    std::string source;
    Draft draft;

    /// In that language, in English where there is none; without either the title is the id, and
    /// the sentence is empty.
    [[nodiscard]] std::string_view title_in(std::string_view tag) const;
    [[nodiscard]] std::string_view about_in(std::string_view tag) const;
};

/// Reads a JSON array of the documents in `assets/examples`. The figures they expect are the tests'
/// matter and not read here. Gives the examples in their order, or every problem with its path.
tl::expected<std::vector<Example>, Problems> examples_from_json(std::string_view json);

}  // namespace termwise
