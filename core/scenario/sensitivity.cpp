#include "core/scenario/sensitivity.h"

#include <algorithm>
#include <array>

#include "core/base/wide.h"
#include "core/money/rounding.h"

namespace termwise {
namespace {

void set(Policy& policy, ScenarioInput input, std::int64_t value) {
    switch (input) {
        case ScenarioInput::take_up:
            policy.take_up = Share{value};
            return;
        case ScenarioInput::lost:
            policy.lost = Share{value};
            return;
        case ScenarioInput::late:
            policy.late = Share{value};
            return;
        case ScenarioInput::days_late:
            policy.days_late = static_cast<std::int32_t>(value);
            return;
        case ScenarioInput::capital_rate:
            return;  // Of the scenario, not of a policy.
    }
}

Scenario varied(const Scenario& scenario, const Variation& variation, std::int64_t value) {
    Scenario changed = scenario;
    if (variation.input == ScenarioInput::capital_rate) changed.capital_rate = AnnualRate{value};
    for (std::size_t i = 0; i < changed.policies.size(); ++i) {
        if (variation.policy && *variation.policy != i) continue;
        set(changed.policies[i], variation.input, value);
    }
    return changed;
}

std::int64_t value_at(const Variation& variation, int step) {
    const Wide way = Wide{variation.to - variation.from} * step;
    return variation.from + divide(way, variation.steps - 1, Rounding::half_up);
}

std::string text_of(ScenarioInput input, std::int64_t value) {
    return input == ScenarioInput::days_late ? std::to_string(value) : percent_text(Share{value});
}

std::size_t leader(const VariedRow& row) {
    const auto first = std::find(row.places.begin(), row.places.end(), 1);
    return static_cast<std::size_t>(first - row.places.begin());
}

}  // namespace

Sensitivity sensitivity_of(const Scenario& scenario, const Variation& variation) {
    Sensitivity found{variation.input, {}, {}};
    for (int step = 0; step < variation.steps; ++step) {
        const std::int64_t value = value_at(variation, step);
        const Scenario changed = varied(scenario, variation, value);
        VariedRow row{text_of(variation.input, value), {}, {}};
        for (const Policy& policy : changed.policies) {
            const auto sales = sales_under(policy, changed);
            const ExpectedCash cash = expected_cash(policy, sales, changed.currency);
            row.worths.push_back(present_value(cash.flows, changed));
        }
        row.places = places_by(row.worths);
        found.rows.push_back(std::move(row));
        const bool other = leader(found.rows.front()) != leader(found.rows.back());
        if (other && !found.changes_at) found.changes_at = found.rows.back().value;
    }
    return found;
}

}  // namespace termwise
