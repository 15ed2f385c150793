#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/draft_scenario.h"
#include "core/scenario/compare.h"

namespace termwise {

/// How one input is varied: `steps` values from `from` to `to`, both included, evenly. Shares and
/// rates are in billionths, days are days; a value between two is rounded half up.
struct Variation {
    ScenarioInput input{};
    std::int64_t from = 0;
    std::int64_t to = 0;
    int steps = 5;                      ///< 2 to 21.
    std::optional<std::size_t> policy;  ///< One policy alone; none: all of them.
};

/// The policies with the input at one value.
struct VariedRow {
    std::string value;          ///< Percent or days, canonical.
    std::vector<Money> worths;  ///< Present values, by policy.
    std::vector<int> places;    ///< By policy.
};

/// The rows, and the first value at which another policy leads than at the first row.
struct Sensitivity {
    ScenarioInput input{};
    std::vector<VariedRow> rows;
    std::optional<std::string> changes_at;
};

/// The ranking of `scenario` as one input varies and all else stays.
Sensitivity sensitivity_of(const Scenario& scenario, const Variation& variation);

}  // namespace termwise
