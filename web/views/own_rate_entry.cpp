#include "web/views/own_rate_entry.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/choice.h"
#include "web/ui/disclosure.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

constexpr std::array own_rate_columns{
    ui::Column{.key = "settings.rates.series", .grows = true},
    ui::Column{.key = "settings.rates.since", .width = 150},
    ui::Column{.key = "settings.rates.rate", .align = ui::Align::end, .width = 110},
    ui::Column{.key = "settings.rates.remove", .width = 40, .heading_hidden = true},
};

// Whether the rate is to be removed.
bool draw_own_rate(const ViewContext& view, std::size_t index, ui::Table& table) {
    const OwnRate& own = view.session.own_rates[index];
    const std::string name{view.texts["series." + own.series]};
    const ui::Scope scope{"own_rate", index, name};
    const std::optional<RateRow> row = row_of(own);
    table.row();
    table.words(name);
    table.words(row ? in_words(row->since, view.texts) : own.since);
    table.words(row ? in_words(row->rate, view.texts) : own.rate);
    table.begin_cell();
    const bool remove = ui::icon_button("settings.rates.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

void draw_rates_entered(ViewContext& view) {
    if (view.session.own_rates.empty()) return;
    std::vector<OwnRate> left;
    ui::Table table{"settings.rates.own", own_rate_columns};
    for (std::size_t i = 0; i < view.session.own_rates.size(); ++i) {
        if (!draw_own_rate(view, i, table)) left.push_back(view.session.own_rates[i]);
    }
    if (left.size() < view.session.own_rates.size()) {
        view.session.ask(Request::set_own_rates, text_of(left));
    }
}

void choose_rate_to_add(ViewContext& view, const Jurisdiction& place) {
    const std::vector<std::string> ids = series_named_by(place);
    std::vector<std::string> names;
    std::size_t chosen = 0;
    for (const std::string& id : ids) {
        if (id == view.session.own_rate.series) chosen = names.size();
        names.emplace_back(view.texts["series." + id]);
    }
    const std::vector<std::string_view> options{names.begin(), names.end()};
    ui::choice("settings.rates.add.series", options, chosen);
    view.session.own_rate.series = ids.empty() ? std::string{} : ids[chosen];
}

void draw_new_rate(ViewContext& view, const Jurisdiction& place) {
    OwnRate& own = view.session.own_rate;
    {
        const ui::Columns columns{3, 200};
        choose_rate_to_add(view, place);
        draft_date(view, "settings.rates.add.since", own.since, "own_rate.since");
        draft_number(view, "settings.rates.add.rate", own.rate, "own_rate.rate", {.suffix = "%"});
    }
    if (!row_of(own)) return ui::muted_text(view.texts["settings.rates.add.help"]);
    const ui::Row row;
    if (!ui::button("settings.rates.add.now", ui::ButtonKind::primary, ui::Icon::plus)) return;
    std::vector<OwnRate> all = view.session.own_rates;
    all.push_back(own);
    view.session.ask(Request::set_own_rates, text_of(all));
    own = {};
}

}  // namespace

void draw_own_rates(ViewContext& view, const Jurisdiction& place) {
    draw_rates_entered(view);
    if (ui::disclosure("settings.rates.add")) draw_new_rate(view, place);
}

}  // namespace termwise::web
