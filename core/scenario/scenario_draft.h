#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/rules/rule_book.h"
#include "core/scenario/fan.h"
#include "core/scenario/sensitivity.h"

namespace termwise {

// A request to compare policies, as it was typed: texts as in a Draft.

struct DraftSale {
    std::string on;      ///< ISO date.
    std::string amount;  ///< VAT included.

    bool operator==(const DraftSale&) const = default;
};

struct DraftPolicy {
    std::string name;
    std::string terms;      ///< "2/10 net 30"; of several readings the usual one.
    std::string take_up;    ///< Percent; each of these empty: none.
    std::string lost;       ///< Percent.
    std::string late;       ///< Percent.
    std::string days_late;  ///< On average.
    std::string fee_percent;
    std::string fee_fixed;

    bool operator==(const DraftPolicy&) const = default;
};

struct DraftVariation {
    ScenarioInput input{};
    std::string from;  ///< Percent, or days.
    std::string to;
    std::string steps;   ///< 2 to 21; empty: 5.
    std::string policy;  ///< Its number, from 1; empty: all.

    bool operator==(const DraftVariation&) const = default;
};

struct DraftFan {
    std::string seed;  ///< A count; empty: 1.
    std::string runs;  ///< 10 to 1 000; empty: 200.

    bool operator==(const DraftFan&) const = default;
};

/// Two to six policies on the same sales.
struct ScenarioDraft {
    std::string jurisdiction = "FR";  ///< Whose holidays move due dates.
    std::string currency = "EUR";
    std::string start_on;      ///< The day of the present value.
    std::string capital_rate;  ///< Percent a year; empty: money costs nothing.
    std::vector<DraftSale> sales;
    std::vector<DraftPolicy> policies;
    std::optional<DraftVariation> sensitivity;
    std::optional<DraftFan> fan;

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
///   unknown_name  a currency or jurisdiction that is not listed
ScenarioOutcome scenario_outcome(const ScenarioDraft& draft, const RuleBook& rules);

}  // namespace termwise
