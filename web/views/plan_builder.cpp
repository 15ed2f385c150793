#include "web/views/plan_builder.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/terms/parse_terms.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/choice.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

using Unit = Cadence::Unit;

constexpr std::array usual_plans{"2x", "3x", "4x", "30%+2x", "4x/14d"};
constexpr std::array usual_deposits{Share{},
                                    Share::basis_points(1'000),
                                    Share::basis_points(2'000),
                                    Share::basis_points(3'000),
                                    Share::basis_points(4'000),
                                    Share::basis_points(5'000)};
constexpr std::array usual_cadences{Cadence{Unit::weeks, 1},  Cadence{Unit::days, 14},
                                    Cadence{Unit::days, 30},  Cadence{Unit::months, 1},
                                    Cadence{Unit::months, 2}, Cadence{Unit::months, 3}};
constexpr int most_parts = 24;

// The plan on screen: the case's own, or the one payment it is without.
Plan plan_on_screen(const ViewContext& view) {
    if (view.outcome.readings.empty()) return {};
    return view.outcome.readings[view.outcome.chosen].terms.plan.value_or(Plan{});
}

void write_plan(ViewContext& view, const Plan& plan) {
    Terms terms;
    terms.plan = plan;
    view.draft.plan = notation(terms);
}

// A choice among usual values, with the present one first where it is not among them.
template <class Value, class Worded>
bool choose_value(std::string_view key, std::vector<Value> values, Value& value, Worded worded) {
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.insert(values.begin(), value);
    }
    std::vector<std::string> words;
    for (const Value& one : values) words.push_back(worded(one));
    const std::vector<std::string_view> options{words.begin(), words.end()};
    const auto found = std::find(values.begin(), values.end(), value);
    std::size_t chosen = static_cast<std::size_t>(found - values.begin());
    if (!ui::choice(key, options, chosen)) return false;
    value = values[chosen];
    return true;
}

bool choose_parts(const ViewContext& view, Plan& plan) {
    std::vector<int> counts;
    for (int i = 1; i <= most_parts; ++i) counts.push_back(i);
    return choose_value("instalments.parts", counts, plan.parts, [&](int count) {
        return view.texts.worded("instalments.parts.count", {{"count", std::to_string(count)}});
    });
}

bool choose_deposit(const ViewContext& view, Plan& plan) {
    Share deposit = plan.deposit.value_or(Share{});
    const bool changed = choose_value(
        "instalments.deposit", std::vector<Share>{usual_deposits.begin(), usual_deposits.end()},
        deposit, [&](Share share) {
            return share == Share{} ? std::string{view.texts["instalments.no_deposit"]}
                                    : in_words(share, view.texts);
        });
    if (!changed) return false;
    plan.deposit.reset();
    if (deposit != Share{}) plan.deposit = deposit;
    return true;
}

bool choose_cadence(const ViewContext& view, Plan& plan) {
    return choose_value(
        "instalments.cadence", std::vector<Cadence>{usual_cadences.begin(), usual_cadences.end()},
        plan.cadence, [&](const Cadence& cadence) {
            const char* key = cadence.unit == Unit::days    ? "instalments.every.days"
                              : cadence.unit == Unit::weeks ? "instalments.every.weeks"
                                                            : "instalments.every.months";
            return view.texts.worded(key, {{"count", std::to_string(cadence.count)}});
        });
}

void draw_usual_plans(ViewContext& view) {
    const ui::Row row;
    if (ui::button("instalments.as_agreed", ui::ButtonKind::quiet)) view.draft.plan.clear();
    for (std::size_t i = 0; i < usual_plans.size(); ++i) {
        const std::string key = "instalments.usual." + std::to_string(i + 1);
        if (ui::button(key, ui::ButtonKind::quiet)) view.draft.plan = usual_plans[i];
    }
}

}  // namespace

void draw_plan_builder(ViewContext& view) {
    const ui::Card card{"instalments.card.plan"};
    draw_usual_plans(view);
    Plan plan = plan_on_screen(view);
    {
        const ui::Columns columns{4, 180};
        const bool parts = choose_parts(view, plan);
        const bool deposit = choose_deposit(view, plan);
        const bool cadence = choose_cadence(view, plan);
        if (parts || deposit || cadence) write_plan(view, plan);
        draft_text(view, "instalments.plan", view.draft.plan, "plan",
                   {.help = view.texts["instalments.plan.help"], .example = "3x"});
    }
    if (plan == Plan{}) ui::muted_text(view.texts["instalments.one_payment"]);
}

}  // namespace termwise::web
