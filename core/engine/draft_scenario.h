#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace termwise {

// Policies that a draft wants compared, as they were typed: texts as everywhere in a draft.

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

/// An input of a comparison that can be varied.
enum class ScenarioInput : std::uint8_t { take_up, lost, late, days_late, capital_rate };

/// The word in JSON and in message keys ("lost" -> `scenario_input.lost`).
const char* name_of(ScenarioInput input);

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

/// Two to six policies on the same sales, under the law and in the currency of the draft. Not part
/// of its outcome: core/scenario compares them when it is asked to.
struct DraftScenario {
    std::string start_on;      ///< The day of the present value.
    std::string capital_rate;  ///< Percent a year; empty: money costs nothing.
    std::vector<DraftSale> sales;
    std::vector<DraftPolicy> policies;
    std::optional<DraftVariation> sensitivity;
    std::optional<DraftFan> fan;

    bool operator==(const DraftScenario&) const = default;
};

}  // namespace termwise
