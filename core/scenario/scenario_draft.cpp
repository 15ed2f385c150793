#include "core/scenario/scenario_draft.h"

#include "core/engine/part_reader.h"
#include "core/terms/parse_terms.h"

namespace termwise {
namespace {

/// A request with every text read.
struct Checked {
    Scenario scenario;
    std::optional<Variation> variation;
    std::optional<FanInput> fan;
};

Sale checked_sale(const DraftSale& draft, Date start_on, PartReader reader) {
    reader.required("on", draft.on);
    reader.required("amount", draft.amount);
    const auto on = reader.date("on", draft.on);
    if (on && *on < start_on) reader.refuse(ErrorCode::conflict, "on", draft.on);
    const auto amount = reader.amount("amount", draft.amount);
    return {on.value_or(start_on), amount.value_or(Money::zero(reader.currency()))};
}

Policy checked_policy(const DraftPolicy& draft, PartReader reader) {
    Policy policy;
    policy.name = draft.name;
    reader.required("name", draft.name);
    auto readings = parse_terms(draft.terms, reader.path_of("terms"));
    if (readings) {
        policy.terms = std::move(readings->front());
    } else {
        reader.keep(std::move(readings).error());
    }
    policy.take_up = reader.share("take_up", draft.take_up).value_or(Share{});
    policy.lost = reader.share("lost", draft.lost).value_or(Share{});
    policy.late = reader.share("late", draft.late).value_or(Share{});
    const auto days = reader.count("days_late", draft.days_late, {0, 1'000});
    policy.days_late = static_cast<std::int32_t>(days.value_or(0));
    policy.fee.share = reader.share("fee_percent", draft.fee_percent).value_or(Share{});
    policy.fee.fixed =
        reader.amount("fee_fixed", draft.fee_fixed).value_or(Money::zero(reader.currency()));
    return policy;
}

// A bound of the variation in the unit of its input.
std::int64_t bound(std::string_view name, const std::string& text, ScenarioInput input,
                   PartReader& reader) {
    reader.required(name, text);
    if (input == ScenarioInput::days_late) return reader.count(name, text, {0, 1'000}).value_or(0);
    return reader.share(name, text).value_or(Share{}).billionths;
}

Variation checked_variation(const DraftVariation& draft, std::size_t policies, PartReader reader) {
    Variation variation;
    variation.input = draft.input;
    variation.from = bound("from", draft.from, draft.input, reader);
    variation.to = bound("to", draft.to, draft.input, reader);
    variation.steps = static_cast<int>(reader.count("steps", draft.steps, {2, 21}).value_or(5));
    const CountBounds numbers{1, static_cast<std::int64_t>(policies)};
    if (const auto number = reader.count("policy", draft.policy, numbers)) {
        variation.policy = static_cast<std::size_t>(*number) - 1;
    }
    return variation;
}

FanInput checked_fan(const DraftFan& draft, const Scenario& scenario, PartReader reader) {
    constexpr std::int64_t most_seed = 999'999'999'999'999;
    FanInput fan;
    fan.seed =
        static_cast<std::uint64_t>(reader.count("seed", draft.seed, {0, most_seed}).value_or(1));
    fan.runs = static_cast<int>(reader.count("runs", draft.runs, {10, 1'000}).value_or(200));
    const auto draws =
        static_cast<std::int64_t>(scenario.sales.size() * scenario.policies.size()) * fan.runs;
    if (draws > scenario_max_draws) reader.refuse(ErrorCode::too_large, "runs", draft.runs);
    return fan;
}

void check_place(const ScenarioDraft& draft, const RuleBook& rules, Scenario& scenario,
                 PartReader& reader) {
    const Jurisdiction* law = rules.jurisdiction(draft.jurisdiction);
    if (law == nullptr) {
        return reader.refuse(ErrorCode::unknown_name, "jurisdiction", draft.jurisdiction);
    }
    const bool named = !draft.calendar.empty();
    const HolidayCalendar* calendar = rules.calendar(named ? draft.calendar : law->calendar);
    if (calendar != nullptr) {
        scenario.calendar = *calendar;
    } else if (named) {
        reader.refuse(ErrorCode::unknown_name, "calendar", draft.calendar);
    }
}

void check_lists(const ScenarioDraft& draft, Scenario& scenario, PartReader& reader) {
    if (draft.scenario.sales.empty()) reader.refuse(ErrorCode::missing, "sales", {});
    if (draft.scenario.policies.size() < 2) reader.refuse(ErrorCode::missing, "policies", {});
    const bool fits =
        reader.admits("sales", draft.scenario.sales.size(), scenario_max_sales) &&
        reader.admits("policies", draft.scenario.policies.size(), scenario_max_policies);
    if (!fits) return;
    for (std::size_t i = 0; i < draft.scenario.sales.size(); ++i) {
        scenario.sales.push_back(
            checked_sale(draft.scenario.sales[i], scenario.start_on, reader.item("sales", i)));
    }
    for (std::size_t i = 0; i < draft.scenario.policies.size(); ++i) {
        scenario.policies.push_back(
            checked_policy(draft.scenario.policies[i], reader.item("policies", i)));
    }
}

std::optional<Checked> checked(const ScenarioDraft& draft, const RuleBook& rules,
                               Problems& problems) {
    const auto currency = Currency::of(draft.currency);
    PartReader reader{{}, currency.value_or(Currency{"EUR"}), problems};
    if (!currency) reader.refuse(ErrorCode::unknown_name, "currency", draft.currency);
    Checked made;
    Scenario& scenario = made.scenario;
    scenario.currency = reader.currency();
    check_place(draft, rules, scenario, reader);
    reader.required("start_on", draft.scenario.start_on);
    scenario.start_on = reader.date("start_on", draft.scenario.start_on).value_or(Date{});
    scenario.capital_rate =
        reader.rate("capital_rate", draft.scenario.capital_rate).value_or(AnnualRate{});
    check_lists(draft, scenario, reader);
    if (draft.scenario.sensitivity) {
        made.variation =
            checked_variation(*draft.scenario.sensitivity, draft.scenario.policies.size(),
                              reader.part("sensitivity"));
    }
    if (draft.scenario.fan)
        made.fan = checked_fan(*draft.scenario.fan, scenario, reader.part("fan"));
    if (!reader.is_clean()) return std::nullopt;
    return made;
}

}  // namespace

ScenarioOutcome scenario_outcome(const ScenarioDraft& draft, const RuleBook& rules) {
    ScenarioOutcome outcome;
    const auto read = checked(draft, rules, outcome.problems);
    if (!read) return outcome;
    outcome.policies = compared_policies(read->scenario);
    if (read->variation) outcome.sensitivity = sensitivity_of(read->scenario, *read->variation);
    if (read->fan) outcome.fans = fans_of(read->scenario, *read->fan);
    return outcome;
}

}  // namespace termwise
