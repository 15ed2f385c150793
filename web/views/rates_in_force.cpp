#include "web/views/rates_in_force.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/explain.h"
#include "web/app/in_words.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/own_rate_entry.h"

namespace termwise::web {

namespace {

constexpr std::ptrdiff_t newest_rows = 4;  // two years of half-years

constexpr std::array rate_columns{
    ui::Column{.key = "settings.rates.series", .grows = true},
    ui::Column{.key = "settings.rates.since", .width = 150},
    ui::Column{.key = "settings.rates.rate", .align = ui::Align::end, .width = 110},
    ui::Column{.key = "settings.rates.source", .grows = true},
};

void draw_series(const ViewContext& view, const RateSeries& series, ui::Table& table) {
    const auto count = static_cast<std::ptrdiff_t>(series.rows.size());
    const auto first = series.rows.end() - std::min(newest_rows, count);
    const std::string name{view.texts["series." + series.id]};
    for (auto row = series.rows.end(); row != first;) {
        --row;
        const ui::Scope scope{series.id, static_cast<std::size_t>(row - series.rows.begin())};
        table.row();
        table.words(name);
        table.words(in_words(row->since, view.texts));
        table.words(aligned_in_words(row->rate, view.texts));
        table.words(source_in_words(row->source, view.texts));
    }
}

}  // namespace

void draw_rates_in_force(ViewContext& view) {
    const ui::Card card{"settings.card.rates"};
    const Jurisdiction* const place = view.rules.jurisdiction(view.draft.jurisdiction);
    if (place == nullptr) return ui::empty_state("settings.rates.none", "settings.rates.none.help");
    ui::muted_text(
        view.texts.worded("settings.rates.help",
                          {{"place", std::string{view.texts["jurisdiction." + place->code]}}}));
    {
        ui::Table table{"settings.rates.table", rate_columns};
        for (const std::string& id : series_named_by(*place)) {
            const RateSeries* const series = view.rules.rate_series(id);
            if (series != nullptr) draw_series(view, *series, table);
        }
    }
    for (const std::string& id : series_named_by(*place)) {
        const RateSeries* const series = view.rules.rate_series(id);
        if (series == nullptr || !series->known_until) continue;
        ui::muted_text(view.texts.worded("settings.rates.known_until",
                                         {{"series", std::string{view.texts["series." + id]}},
                                          {"date", in_words(*series->known_until, view.texts)}}));
    }
    draw_own_rates(view, *place);
}

}  // namespace termwise::web
