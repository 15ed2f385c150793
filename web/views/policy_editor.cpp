#include "web/views/policy_editor.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/scenario_fields.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array policy_columns{
    ui::Column{.key = "scenarios.policy", .grows = true},
    ui::Column{.key = "scenarios.terms", .grows = true},
    ui::Column{.key = "scenarios.take_up", .align = ui::Align::end, .width = 64},
    ui::Column{.key = "scenarios.lost", .align = ui::Align::end, .width = 64},
    ui::Column{.key = "scenarios.late", .align = ui::Align::end, .width = 64},
    ui::Column{.key = "scenarios.days_late", .align = ui::Align::end, .width = 64},
    ui::Column{.key = "scenarios.fee_percent", .align = ui::Align::end, .width = 72},
    ui::Column{.key = "scenarios.fee_fixed", .align = ui::Align::end, .width = 72},
    ui::Column{.key = "scenarios.remove_policy", .width = 40, .heading_hidden = true},
};

// The cells of one policy.
struct PolicyRow {
    ViewContext& view;
    const ScenarioOutcome& compared;
    std::string path;
    ui::Table& table;

    void words(const char* key, std::string& text, const char* field) {
        const std::string problem = scenario_problem(view, compared, path + field);
        table.begin_cell();
        draft_text(view, key, text, scenario_path(path + field),
                   {.error = problem, .required = true});
        table.end_cell();
    }
    void number(const char* key, std::string& text, const char* field) {
        const std::string problem = scenario_problem(view, compared, path + field);
        table.begin_cell();
        draft_number(view, key, text, scenario_path(path + field),
                     {.error = problem, .example = "0", .end_aligned = true});
        table.end_cell();
    }
};

// Returns whether the policy is to be removed.
bool draw_policy(PolicyRow row, DraftPolicy& policy, bool removable) {
    row.table.row();
    row.words("scenarios.policy", policy.name, "name");
    row.words("scenarios.terms", policy.terms, "terms");
    row.number("scenarios.take_up", policy.take_up, "take_up");
    row.number("scenarios.lost", policy.lost, "lost");
    row.number("scenarios.late", policy.late, "late");
    row.number("scenarios.days_late", policy.days_late, "days_late");
    row.number("scenarios.fee_percent", policy.fee_percent, "fee_percent");
    row.number("scenarios.fee_fixed", policy.fee_fixed, "fee_fixed");
    row.table.begin_cell();
    const bool removed = removable && ui::icon_button("scenarios.remove_policy", ui::Icon::trash);
    row.table.end_cell();
    return removed;
}

}  // namespace

void draw_policy_editor(ViewContext& view, const ScenarioOutcome& compared) {
    const ui::Card card{"scenarios.card.policies"};
    ui::muted_text(view.texts["scenarios.policies.help"]);
    std::vector<DraftPolicy>& policies = view.draft.scenario->policies;
    std::optional<std::size_t> removed;
    {
        ui::Table table{"scenarios.card.policies", policy_columns};
        for (std::size_t i = 0; i < policies.size(); ++i) {
            const std::string place =
                view.texts.worded("scenarios.policy.number", {{"number", std::to_string(i + 1)}});
            const ui::Scope scope{"policy", i, place};
            const std::string path = "policies[" + std::to_string(i) + "].";
            const bool remove =
                draw_policy({view, compared, path, table}, policies[i], policies.size() > 2);
            if (remove) removed = i;
        }
    }
    if (removed) policies.erase(policies.begin() + static_cast<std::ptrdiff_t>(*removed));
    if (policies.size() >= scenario_max_policies) return;
    const ui::Row row;
    if (ui::button("scenarios.add_policy", ui::ButtonKind::secondary, ui::Icon::plus)) {
        seek(view, "scenario.policies", policies.size(), "name");
        DraftPolicy added = policies.empty() ? DraftPolicy{} : policies.back();
        added.name = view.texts.worded("scenarios.policy.number",
                                       {{"number", std::to_string(policies.size() + 1)}});
        policies.push_back(std::move(added));
    }
}

}  // namespace termwise::web
