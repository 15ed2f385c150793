#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/engine/draft.h"

namespace termwise {

/// A published case: a draft, where its figures come from, and its title in each language.
struct Example {
    std::string id;
    std::vector<std::pair<std::string, std::string>> titles;  ///< Language tag and title.
    std::string source;
    Draft draft;

    /// The title in that language, in English where there is none.
    [[nodiscard]] std::string_view title_in(std::string_view tag) const;
};

/// Reads a JSON array of the documents in `assets/examples`. The figures they expect are the tests'
/// matter and not read here. Gives the examples in their order, or every problem with its path.
tl::expected<std::vector<Example>, Problems> examples_from_json(std::string_view json);

}  // namespace termwise
