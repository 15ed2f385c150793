#include "web/views/scenario_ranking.h"

#include <array>
#include <string>
#include <vector>

#include "core/text/format.h"
#include "web/app/in_words.h"
#include "web/ui/announce.h"
#include "web/ui/bar_chart.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/by_place.h"

namespace termwise::web {

namespace {

constexpr std::array ranking_columns{
    ui::Column{.key = "scenarios.policy", .grows = true},
    ui::Column{.key = "scenarios.worth", .align = ui::Align::end},
    ui::Column{.key = "scenarios.received", .align = ui::Align::end},
    ui::Column{.key = "scenarios.days_outstanding", .align = ui::Align::end},
    ui::Column{.key = "scenarios.discount", .align = ui::Align::end},
    ui::Column{.key = "scenarios.financing", .align = ui::Align::end},
    ui::Column{.key = "scenarios.bad_debt", .align = ui::Align::end},
    ui::Column{.key = "scenarios.fees", .align = ui::Align::end},
};

using Ranking = std::vector<const PolicyResult*>;

void draw_leader(const ViewContext& view, const PolicyResult& policy) {
    const std::string words = view.texts.worded(
        "scenarios.best",
        {{"policy", policy.name},
         {"worth", in_words(policy.present_value.amount, view.texts)},
         {"date", date_in_words(view.draft.scenario->start_on, view.texts.locale())}});
    ui::notice(ui::Tone::accent, words);
    ui::announce(words);
}

void draw_ranking_table(const ViewContext& view, const Ranking& policies) {
    ui::Table table{"scenarios.card.ranking", ranking_columns};
    const auto amount = [&](const Figure& figure) {
        table.amount(in_words(figure.amount, view.texts), figure.why);
    };
    for (const PolicyResult* ranked : policies) {
        const PolicyResult& policy = *ranked;
        table.row();
        table.words(view.texts.worded(
            "methods.placed", {{"place", std::to_string(policy.place)}, {"name", policy.name}}));
        amount(policy.present_value);
        amount(policy.received);
        table.amount(
            number_in_words(canonical_text(policy.sales_outstanding.days), view.texts.locale()),
            policy.sales_outstanding.why);
        amount(policy.discount);
        amount(policy.financing);
        amount(policy.lost);
        amount(policy.fees);
    }
}

// What each policy costs, by kind: where two are close, this says what one would trade.
void draw_policy_costs(const ViewContext& view, const Ranking& policies) {
    std::vector<std::string> sums;
    std::vector<std::array<ui::BarPart, 4>> parts;
    for (const PolicyResult* policy : policies) {
        const std::array<Money, 4> costs{policy->discount.amount, policy->financing.amount,
                                         policy->lost.amount, policy->fees.amount};
        Money sum = Money::zero(costs[0].currency());
        parts.emplace_back();
        for (std::size_t i = 0; i < costs.size(); ++i) {
            sum += costs[i];
            parts.back()[i] = {costs[i].minor_units(), i};
        }
        sums.push_back(in_words(sum, view.texts));
    }
    std::vector<ui::Bar> bars;
    for (std::size_t i = 0; i < policies.size(); ++i) {
        bars.push_back({policies[i]->name, sums[i], parts[i]});
    }
    const std::array<std::string_view, 4> kinds{
        view.texts["scenarios.discount"], view.texts["scenarios.financing"],
        view.texts["scenarios.bad_debt"], view.texts["scenarios.fees"]};
    ui::heading("scenarios.costs");
    ui::bar_chart("scenarios.costs", bars, kinds);
}

}  // namespace

void draw_scenario_ranking(const ViewContext& view, const ScenarioOutcome& compared) {
    const ui::Card card{"scenarios.card.ranking"};
    if (compared.policies.empty()) {
        return ui::empty_state("scenarios.waiting", "scenarios.waiting.problems");
    }
    const Ranking ranking = by_place(compared.policies);
    draw_leader(view, *ranking.front());
    draw_ranking_table(view, ranking);
    draw_policy_costs(view, ranking);
}

}  // namespace termwise::web
