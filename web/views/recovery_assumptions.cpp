#include "web/views/recovery_assumptions.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/text/format.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

constexpr std::array assumption_columns{
    ui::Column{.key = "recovery.route", .grows = true},
    ui::Column{.key = "recovery.chance.percent", .align = ui::Align::end, .width = 110},
    ui::Column{.key = "recovery.cost", .align = ui::Align::end, .width = 130},
    ui::Column{.key = "recovery.success_fee.percent", .align = ui::Align::end, .width = 110},
    ui::Column{.key = "recovery.delay.days", .align = ui::Align::end, .width = 110},
};

// What is typed of one route, with its place in the draft: the next free one while nothing is.
struct TypedRoute {
    DraftRoute route;
    std::size_t index = 0;
};

TypedRoute typed_route(const std::vector<DraftRoute>& routes, RecoveryRoute route) {
    const auto found = std::find_if(routes.begin(), routes.end(),
                                    [&](const DraftRoute& one) { return one.route == route; });
    const auto index = static_cast<std::size_t>(found - routes.begin());
    if (found != routes.end()) return {*found, index};
    DraftRoute untouched;
    untouched.route = route;
    return {untouched, index};
}

// A route of which nothing is known better is not in the draft.
void keep_route(std::vector<DraftRoute>& routes, const TypedRoute& typed) {
    DraftRoute untouched;
    untouched.route = typed.route.route;
    const bool known = typed.index < routes.size();
    if (typed.route == untouched) {
        if (known) routes.erase(routes.begin() + static_cast<std::ptrdiff_t>(typed.index));
    } else if (known) {
        routes[typed.index] = typed.route;
    } else {
        routes.push_back(typed.route);
    }
}

template <class Draw>
void draw_cell(ui::Table& table, Draw draw) {
    table.begin_cell();
    draw();
    table.end_cell();
}

// What the example costs for this claim, where the claim is known.
std::string example_cost(const ViewContext& view, RecoveryRoute route) {
    if (!view.outcome.recovery) return {};
    for (const RouteValue& value : view.outcome.recovery->routes) {
        if (value.route == route) {
            return number_in_words(decimal_text(value.cost.amount), view.texts.locale());
        }
    }
    return {};
}

void draw_assumed_route(ViewContext& view, const RouteExample& example, ui::Table& table) {
    TypedRoute typed = typed_route(view.draft.recovery->routes, example.route);
    DraftRoute& route = typed.route;
    const DraftRoute before = route;
    const std::string path = "recovery.routes[" + std::to_string(typed.index) + "].";
    const auto number = [&](const char* key, std::string& text, const char* field,
                            const std::string& usual) {
        const std::string shown = number_in_words(usual, view.texts.locale());
        draw_cell(table, [&] {
            draft_number(view, key, text, path + field, {.example = shown, .end_aligned = true});
        });
    };
    table.row(ui::RowKind::fields);
    table.words(with_capital(view.texts[std::string{"recovery_route."} + name_of(example.route)]));
    number("recovery.chance.percent", route.success, "success", percent_text(example.success));
    const std::string cost = example_cost(view, example.route);
    draw_cell(table, [&] {
        draft_amount(view, "recovery.cost", route.cost, path + "cost",
                     {.example = cost, .end_aligned = true});
    });
    number("recovery.success_fee.percent", route.success_fee, "success_fee",
           percent_text(example.success_fee));
    number("recovery.delay.days", route.days, "days", std::to_string(example.days));
    if (route != before) keep_route(view.draft.recovery->routes, typed);
}

}  // namespace

void draw_recovery_assumptions(ViewContext& view) {
    const ui::Card card{"recovery.card.assumptions"};
    ui::muted_text(view.texts["recovery.assumptions.help"]);
    DraftRecovery& recovery = *view.draft.recovery;
    {
        const ui::Columns columns{3, 220};
        draft_number(view, "recovery.capital_rate", recovery.capital_rate, "recovery.capital_rate",
                     {.help = view.texts["methods.capital_rate.help"], .suffix = "%"});
    }
    if (const RecoveryLaw* law = view.rules.recovery_law(view.draft.jurisdiction)) {
        ui::Table table{"recovery.card.assumptions", assumption_columns};
        for (const RouteExample& example : law->routes) {
            const std::string place{
                view.texts[std::string{"recovery_route."} + name_of(example.route)]};
            const ui::Scope row{"route", static_cast<std::size_t>(example.route), place};
            draw_assumed_route(view, example, table);
        }
    }
    const ui::Row row;
    if (!recovery.routes.empty() && ui::button("recovery.usual")) recovery.routes.clear();
    if (ui::button("recovery.stop", ui::ButtonKind::quiet, ui::Icon::trash))
        view.draft.recovery.reset();
}

}  // namespace termwise::web
