#include "web/views/sales_editor.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/check_draft.h"
#include "core/time/period.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/scenario_fields.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array sale_columns{
    ui::Column{.key = "scenarios.sale.on", .width = 190},
    ui::Column{.key = "scenarios.sale.amount", .align = ui::Align::end, .width = 180},
    ui::Column{.key = "scenarios.sale.remove", .width = 40, .heading_hidden = true},
};

// Returns whether the sale is to be removed.
bool draw_sale(ViewContext& view, const ScenarioOutcome& compared, std::size_t index,
               ui::Table& table) {
    DraftSale& sale = view.draft.scenario->sales[index];
    const std::string path = "sales[" + std::to_string(index) + "].";
    const std::string wrong_day = scenario_problem(view, compared, path + "on");
    const std::string wrong_amount = scenario_problem(view, compared, path + "amount");
    table.row();
    table.begin_cell();
    draft_date(view, "scenarios.sale.on", sale.on, scenario_path(path + "on"),
               {.error = wrong_day, .required = true});
    table.end_cell();
    table.begin_cell();
    draft_amount(view, "scenarios.sale.amount", sale.amount, scenario_path(path + "amount"),
                 {.error = wrong_amount, .required = true, .end_aligned = true});
    table.end_cell();
    table.begin_cell();
    const bool remove = ui::icon_button("scenarios.sale.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

// One month after the last, of the same amount: most sales that are tried repeat.
DraftSale next_sale(const DraftScenario& scenario) {
    if (scenario.sales.empty()) return {scenario.start_on, {}};
    DraftSale sale = scenario.sales.back();
    if (const auto on = day_of_draft(sale.on)) sale.on = iso_text(plus_months(*on, 1));
    return sale;
}

void draw_reckoning(ViewContext& view, const ScenarioOutcome& compared) {
    DraftScenario& scenario = *view.draft.scenario;
    const std::string wrong_day = scenario_problem(view, compared, "start_on");
    const std::string wrong_rate = scenario_problem(view, compared, "capital_rate");
    const ui::Columns columns{2, 220};
    draft_date(
        view, "scenarios.start_on", scenario.start_on, scenario_path("start_on"),
        {.help = view.texts["scenarios.start_on.help"], .error = wrong_day, .required = true});
    draft_number(
        view, "scenarios.capital_rate", scenario.capital_rate, scenario_path("capital_rate"),
        {.help = view.texts["methods.capital_rate.help"], .error = wrong_rate, .suffix = "%"});
}

}  // namespace

void draw_sales_editor(ViewContext& view, const ScenarioOutcome& compared) {
    const ui::Card card{"scenarios.card.sales"};
    draw_reckoning(view, compared);
    std::vector<DraftSale>& sales = view.draft.scenario->sales;
    std::optional<std::size_t> removed;
    if (sales.empty()) {
        ui::empty_state("scenarios.sales.empty", "scenarios.sales.empty.help");
    } else {
        ui::Table table{"scenarios.card.sales", sale_columns};
        for (std::size_t i = 0; i < sales.size(); ++i) {
            const std::string place =
                view.texts.worded("scenarios.sale.number", {{"number", std::to_string(i + 1)}});
            const ui::Scope scope{"sale", i, place};
            if (draw_sale(view, compared, i, table)) removed = i;
        }
    }
    if (removed) sales.erase(sales.begin() + static_cast<std::ptrdiff_t>(*removed));
    if (sales.size() >= scenario_max_sales) return;
    const ui::Row row;
    if (ui::button("scenarios.sale.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
        seek(view, "scenario.sales", sales.size(), "on");
        sales.push_back(next_sale(*view.draft.scenario));
    }
}

}  // namespace termwise::web
