#include "web/views/scenario_sensitivity.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/text/format.h"
#include "web/app/in_words.h"
#include "web/ui/choice.h"
#include "web/ui/line_chart.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/scenario_fields.h"

namespace termwise::web {

namespace {

constexpr std::array scenario_inputs{ScenarioInput::take_up, ScenarioInput::lost,
                                     ScenarioInput::late, ScenarioInput::days_late,
                                     ScenarioInput::capital_rate};

std::string input_key(ScenarioInput input) {
    return std::string{"scenario_input."} + name_of(input);
}

// The bounds that are usual for an input, so that another one begins with an answer.
DraftVariation usual_variation(ScenarioInput input) {
    switch (input) {
        case ScenarioInput::take_up:
            return {input, "0", "100", "6", {}};
        case ScenarioInput::lost:
            return {input, "0", "10", "6", {}};
        case ScenarioInput::late:
            return {input, "0", "100", "6", {}};
        case ScenarioInput::days_late:
            return {input, "0", "60", "7", {}};
        case ScenarioInput::capital_rate:
            return {input, "0", "20", "6", {}};
    }
    return {input, "0", "10", "6", {}};
}

void choose_input(ViewContext& view, std::optional<DraftVariation>& variation) {
    std::vector<std::string_view> words{view.texts["scenarios.sensitivity.none"]};
    std::size_t chosen = 0;
    for (const ScenarioInput input : scenario_inputs) {
        if (variation && variation->input == input) chosen = words.size();
        words.push_back(view.texts[input_key(input)]);
    }
    if (!ui::choice("scenarios.sensitivity.input", words, chosen)) return;
    variation.reset();
    if (chosen > 0) variation = usual_variation(scenario_inputs[chosen - 1]);
}

void draw_variation(ViewContext& view, const ScenarioOutcome& compared) {
    std::optional<DraftVariation>& variation = view.draft.scenario->sensitivity;
    const ui::Columns columns{4, 170};
    choose_input(view, variation);
    if (!variation) return;
    const auto number = [&](const char* key, std::string& text, const char* field,
                            const char* example) {
        const std::string path = std::string{"sensitivity."} + field;
        const std::string problem = scenario_problem(view, compared, path);
        draft_number(view, key, text, scenario_path(path), {.error = problem, .example = example});
    };
    number("scenarios.sensitivity.from", variation->from, "from", "");
    number("scenarios.sensitivity.to", variation->to, "to", "");
    number("scenarios.sensitivity.steps", variation->steps, "steps", "5");
}

std::string value_in_input(ScenarioInput input, const std::string& value, const Texts& texts) {
    if (input == ScenarioInput::days_late) return number_in_words(value, texts.locale());
    return percent_in_words(value, texts.locale());
}

void draw_change(const ViewContext& view, const Sensitivity& found) {
    if (!found.changes_at) return ui::text(view.texts["scenarios.sensitivity.same"]);
    ui::notice(
        ui::Tone::accent,
        view.texts.worded("scenarios.sensitivity.changes",
                          {{"input", std::string{view.texts[input_key(found.input)]}},
                           {"value", value_in_input(found.input, *found.changes_at, view.texts)}}));
}

void draw_worth_lines(const ViewContext& view, const ScenarioOutcome& compared) {
    const Sensitivity& found = *compared.sensitivity;
    const std::size_t count = compared.policies.size();
    std::vector<std::string> values;
    std::vector<std::vector<std::string>> words(count);
    std::vector<std::vector<ui::LinePoint>> points(count);
    Money least = found.rows.front().worths.front();
    Money most = least;
    for (const VariedRow& row : found.rows) {
        values.push_back(value_in_input(found.input, row.value, view.texts));
        for (std::size_t i = 0; i < count && i < row.worths.size(); ++i) {
            least = std::min(least, row.worths[i]);
            most = std::max(most, row.worths[i]);
            words[i].push_back(view.texts.worded("scenarios.sensitivity.worth",
                                                 {{"worth", in_words(row.worths[i], view.texts)},
                                                  {"place", std::to_string(row.places[i])}}));
            const std::int64_t units = row.worths[i].minor_units();
            points[i].push_back({units, units, units, {}});
        }
    }
    std::vector<ui::Line> lines;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t at = 0; at < points[i].size(); ++at) points[i][at].words = words[i][at];
        lines.push_back({compared.policies[i].name, points[i]});
    }
    const std::vector<std::string_view> places{values.begin(), values.end()};
    const std::string top = in_words(most, view.texts);
    const std::string bottom = in_words(least, view.texts);
    ui::line_chart("scenarios.sensitivity.worths",
                   {"scenarios.sensitivity.at", places, lines, top, bottom, true});
}

}  // namespace

void draw_scenario_sensitivity(ViewContext& view, const ScenarioOutcome& compared) {
    const ui::Card card{"scenarios.card.sensitivity"};
    ui::muted_text(view.texts["scenarios.sensitivity.help"]);
    draw_variation(view, compared);
    if (!compared.sensitivity || compared.sensitivity->rows.empty()) return;
    draw_change(view, *compared.sensitivity);
    draw_worth_lines(view, compared);
}

}  // namespace termwise::web
