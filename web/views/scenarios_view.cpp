#include "web/views/scenarios_view.h"

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/first_scenario.h"
#include "web/views/policy_editor.h"
#include "web/views/sales_editor.h"
#include "web/views/scenario_curve.h"
#include "web/views/scenario_ranking.h"
#include "web/views/scenario_sensitivity.h"

namespace termwise::web {

namespace {

void draw_scenario_start(ViewContext& view) {
    const ui::Card card{"scenarios.card.start"};
    ui::empty_state("scenarios.empty", "scenarios.empty.help");
    const ui::Row row;
    if (ui::button("scenarios.start", ui::ButtonKind::primary)) {
        view.draft.scenario = first_scenario(view);
    }
}

}  // namespace

void draw_scenarios(ViewContext& view) {
    if (!view.draft.scenario) return draw_scenario_start(view);
    // Policies are compared only here, and only when the scenario is another than the last time.
    const ScenarioOutcome& compared = view.comparison.of(view.draft);
    draw_scenario_ranking(view, compared);
    draw_policy_editor(view, compared);
    draw_scenario_curve(view, compared);
    draw_scenario_sensitivity(view, compared);
    draw_sales_editor(view, compared);
    const ui::Row row;
    if (ui::button("scenarios.remove", ui::ButtonKind::quiet, ui::Icon::trash))
        view.draft.scenario.reset();
}

}  // namespace termwise::web
