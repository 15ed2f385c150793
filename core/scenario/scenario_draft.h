#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/draft_scenario.h"
#include "core/rules/rule_book.h"
#include "core/scenario/fan.h"
#include "core/scenario/sensitivity.h"

namespace termwise {

/// A request to compare two to six policies on the same sales, as it was typed.
struct ScenarioDraft {
    std::string jurisdiction = "FR";  ///< Whose holidays move due dates, unless
    std::string calendar;             ///< others are named: "DE-BY", "TARGET2".
    std::string currency = "EUR";
    DraftScenario scenario = {};

    bool operator==(const ScenarioDraft&) const = default;
};

/// Everything that follows from a scenario; empty lists where problems name what is wrong.
struct ScenarioOutcome {
    Problems problems;
    std::vector<PolicyResult> policies;
    std::optional<Sensitivity> sensitivity;
    std::vector<Fan> fans;  ///< One per policy when asked for.
};

inline constexpr std::size_t scenario_max_sales = 500;
inline constexpr std::size_t scenario_max_policies = 6;
inline constexpr std::int64_t scenario_max_draws = 3'000'000;

/// Compares what `draft` describes, under the calendars of `rules`. Pure, and never fails: every
/// problem is named with its path.
///
///   missing       no day of start, no sale, fewer than two policies
///   too_large     more than 500 sales, 6 policies or 3 000 000 draws of the fan
///   conflict      a sale before the start
///   unknown_name  a currency, jurisdiction or calendar that is not listed
ScenarioOutcome scenario_outcome(const ScenarioDraft& draft, const RuleBook& rules);

}  // namespace termwise
