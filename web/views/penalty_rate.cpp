#include "web/views/penalty_rate.h"

#include <array>
#include <string>
#include <vector>

#include "core/text/format.h"
#include "web/ui/page.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/value_choice.h"

namespace termwise::web {

namespace {

enum class Penalty : std::uint8_t { law, rate, series };

constexpr std::array penalties{Penalty::law, Penalty::rate, Penalty::series};
constexpr std::array penalty_keys{"penalty.law", "penalty.rate", "penalty.series"};

// What the draft says: a series goes before a rate, as only one of them may be there.
Penalty penalty_of(const Draft& draft) {
    if (!draft.contract_series.empty()) return Penalty::series;
    const bool fixed = draft.rate_mode == RateMode::constant || !draft.contract_rate.empty();
    return fixed ? Penalty::rate : Penalty::law;
}

// What the law reckons with, to begin from.
std::string series_to_begin_with(const ViewContext& view) {
    const Jurisdiction* law = view.rules.jurisdiction(view.draft.jurisdiction);
    if (law != nullptr) {
        const auto& rule = law->late[static_cast<std::size_t>(view.draft.debtor)];
        if (rule && view.rules.rate_series(rule->series) != nullptr) return rule->series;
    }
    return view.rules.series.empty() ? std::string{} : view.rules.series.front().id;
}

void agree_on(ViewContext& view, Penalty penalty) {
    Draft& draft = view.draft;
    draft.contract_rate.clear();
    draft.contract_series.clear();
    draft.contract_margin.clear();
    if (draft.rate_mode == RateMode::constant) draft.rate_mode.reset();
    if (penalty == Penalty::rate) draft.rate_mode = RateMode::constant;
    if (penalty == Penalty::series) draft.contract_series = series_to_begin_with(view);
}

void choose_series(ViewContext& view) {
    std::vector<std::string> ids;
    for (const RateSeries& series : view.rules.series) ids.push_back(series.id);
    choose_value("penalty.series.of", ids, view.draft.contract_series,
                 [&](const std::string& id) { return with_capital(view.texts["series." + id]); });
    draft_number(view, "penalty.margin", view.draft.contract_margin, "contract_margin",
                 {.help = view.texts["penalty.margin.help"], .suffix = "%"});
}

}  // namespace

void choose_penalty_rate(ViewContext& view) {
    const ui::Columns columns{3, 200};
    Penalty penalty = penalty_of(view.draft);
    std::vector<Penalty> values{penalties.begin(), penalties.end()};
    const bool changed = choose_value("penalty", values, penalty, [&](Penalty one) {
        return std::string{view.texts[penalty_keys[static_cast<std::size_t>(one)]]};
    });
    if (changed) agree_on(view, penalty);
    if (penalty == Penalty::rate) {
        draft_number(view, "late.contract_rate", view.draft.contract_rate, "contract_rate",
                     {.suffix = "%", .required = true});
    }
    if (penalty == Penalty::series) choose_series(view);
}

std::string penalty_in_words(const ViewContext& view) {
    const Draft& draft = view.draft;
    const Locale& locale = view.texts.locale();
    switch (penalty_of(draft)) {
        case Penalty::law:
            return view.texts.worded(
                "penalty.by_law",
                {{"place", std::string{view.texts["jurisdiction." + draft.jurisdiction]}}});
        case Penalty::rate:
            return view.texts.worded("penalty.by_rate",
                                     {{"rate", percent_in_words(draft.contract_rate, locale)}});
        case Penalty::series:
            break;
    }
    const std::string margin = draft.contract_margin.empty() ? "0" : draft.contract_margin;
    return view.texts.worded(
        "penalty.by_series",
        {{"series", std::string{view.texts["series." + draft.contract_series]}},
         {"margin", number_in_words(margin, locale)}});
}

}  // namespace termwise::web
