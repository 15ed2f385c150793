#include "web/views/recovery_routes.h"

#include <array>
#include <string>
#include <vector>

#include "core/text/explain.h"
#include "web/app/in_words.h"
#include "web/ui/bar_chart.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/by_place.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

constexpr std::array route_columns{
    ui::Column{.key = "recovery.route", .grows = true},
    ui::Column{.key = "recovery.chance", .align = ui::Align::end},
    ui::Column{.key = "recovery.delay", .align = ui::Align::end},
    ui::Column{.key = "recovery.cost", .align = ui::Align::end},
    ui::Column{.key = "recovery.success_fee", .align = ui::Align::end},
    ui::Column{.key = "recovery.vat_back", .align = ui::Align::end},
    ui::Column{.key = "recovery.worth", .align = ui::Align::end},
};

std::string route_name(const RouteValue& value, const Texts& texts) {
    return with_capital(texts[std::string{"recovery_route."} + name_of(value.route)]);
}

// Name and worth stand above the bar: under it, the place and how far the best is.
std::string rank_in_words(const RouteValue& value, const Texts& texts) {
    const char* key = value.place == 1 ? "recovery.rank" : "recovery.rank.behind";
    return sentence({key, value.why.values, {}, {}}, texts);
}

void draw_recovery_start(ViewContext& view) {
    const RecoveryLaw* law = view.rules.recovery_law(view.draft.jurisdiction);
    if (law == nullptr || law->currency.code() != view.draft.currency) {
        ui::empty_state("recovery.empty", "recovery.none_known");
        return;
    }
    ui::empty_state("recovery.empty", "recovery.empty.help");
    const ui::Row row;
    if (ui::button("recovery.start")) view.draft.recovery.emplace();
}

void draw_worths(const ViewContext& view, const std::vector<const RouteValue*>& ranked) {
    std::vector<std::string> words;
    std::vector<ui::BarPart> parts;
    for (const RouteValue* value : ranked) {
        if (value->place == 0) break;
        words.push_back(route_name(*value, view.texts));
        words.push_back(in_words(value->net.amount, view.texts));
        words.push_back(rank_in_words(*value, view.texts));
        parts.push_back({value->net.amount.minor_units(), 0});
    }
    std::vector<ui::Bar> bars;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bars.push_back({words[3 * i], words[3 * i + 1], {&parts[i], 1}, words[3 * i + 2]});
    }
    ui::bar_chart("recovery.worths", bars);
}

void draw_route(const ViewContext& view, const RouteValue& value, ui::Table& table) {
    const auto amount = [&](const Figure& figure) {
        table.amount(in_words(figure.amount, view.texts), figure.why);
    };
    table.row();
    table.words(route_name(value, view.texts));
    table.words(in_words(value.success, view.texts));
    table.words(view.texts.worded("recovery.days", {{"days", in_digits(value.days, view.texts)}}));
    amount(value.cost);
    amount(value.success_fee);
    amount(value.relief);
    if (value.place == 0) return table.words(view.texts["recovery.closed"], ui::Tone::danger);
    amount(value.net);
}

void draw_relief(const ViewContext& view, const Why& relief) {
    std::string words = sentence(relief, view.texts);
    if (!relief.source.empty()) {
        words = view.texts.worded(
            "finding.cited",
            {{"words", words}, {"source", source_in_words(relief.source, view.texts)}});
    }
    ui::notice(ui::Tone::accent, words);
}

void draw_ranking(const ViewContext& view, const RecoveryAdvice& advice) {
    const std::vector<const RouteValue*> ranked = by_place(advice.routes);
    draw_worths(view, ranked);
    {
        ui::Table table{"recovery.card", route_columns};
        for (const RouteValue* value : ranked) draw_route(view, *value, table);
    }
    for (const RouteValue* value : ranked) {
        if (value->place != 0) continue;
        ui::muted_text(view.texts.worded("recovery.closed_because",
                                         {{"route", route_name(*value, view.texts)},
                                          {"reason", sentence(value->why, view.texts)}}));
    }
    draw_relief(view, advice.relief);
}

}  // namespace

void draw_recovery_routes(ViewContext& view) {
    const ui::Card card{"recovery.card"};
    if (!view.draft.recovery) return draw_recovery_start(view);
    if (view.outcome.recovery) return draw_ranking(view, *view.outcome.recovery);
    const std::string problem = problem_at(view, "recovery.routes");
    if (!problem.empty()) return ui::notice(ui::Tone::warning, problem);
    const bool overdue = view.outcome.late && view.outcome.late->principal.amount.minor_units() > 0;
    ui::empty_state("recovery.waiting",
                    overdue ? "recovery.waiting.problems" : "recovery.waiting.nothing_overdue");
}

}  // namespace termwise::web
