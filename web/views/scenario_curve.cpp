#include "web/views/scenario_curve.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/text/format.h"
#include "web/app/in_words.h"
#include "web/ui/choice.h"
#include "web/ui/line_chart.h"
#include "web/ui/page.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

// The words of a chart, which has to find them where they are while it is drawn.
struct CurveWords {
    std::vector<std::string> months;
    std::vector<std::vector<std::string>> values;  // by line, by month
    std::string top;
    std::string zero;
};

std::vector<std::string_view> listed(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

// What had come in by the end of the month; after the last payment nothing more comes.
Money total_by(const std::vector<CashPoint>& cash, std::size_t month, Money none) {
    if (cash.empty()) return none;
    return cash[std::min(month, cash.size() - 1)].total;
}

void draw_expected_cash(const ViewContext& view, const std::vector<PolicyResult>& policies) {
    const auto longest = std::max_element(
        policies.begin(), policies.end(),
        [](const PolicyResult& a, const PolicyResult& b) { return a.cash.size() < b.cash.size(); });
    const Money none = Money::zero(policies.front().received.amount.currency());
    Money most = none;
    CurveWords words;
    for (const CashPoint& point : longest->cash) {
        words.months.push_back(in_digits(point.until, view.texts));
    }
    std::vector<std::vector<ui::LinePoint>> points(policies.size());
    words.values.resize(policies.size());
    for (std::size_t i = 0; i < policies.size(); ++i) {
        for (std::size_t month = 0; month < words.months.size(); ++month) {
            const Money total = total_by(policies[i].cash, month, none);
            most = std::max(most, total);
            words.values[i].push_back(in_words(total, view.texts));
            const std::int64_t units = total.minor_units();
            points[i].push_back({units, units, units, {}});
        }
    }
    std::vector<ui::Line> lines;
    for (std::size_t i = 0; i < policies.size(); ++i) {
        for (std::size_t month = 0; month < points[i].size(); ++month) {
            points[i][month].words = words.values[i][month];
        }
        lines.push_back({policies[i].name, points[i]});
    }
    words.top = in_words(most, view.texts);
    words.zero = in_words(none, view.texts);
    const std::vector<std::string_view> months = listed(words.months);
    ui::line_chart("scenarios.cash", {"scenarios.by_month", months, lines, words.top, words.zero});
}

// "€1,200.00 (€1,100.00 to €1,300.00)": half of the runs, and one in ten at either side.
std::string spread_in_words(const Quantiles& total, const Texts& texts) {
    return texts.worded("scenarios.spread", {{"middle", in_words(total.p50, texts)},
                                             {"low", in_words(total.p10, texts)},
                                             {"high", in_words(total.p90, texts)}});
}

void draw_fan(const ViewContext& view, const PolicyResult& policy, const Fan& fan) {
    if (fan.cash.empty()) return;
    CurveWords words;
    words.values.resize(1);
    std::vector<ui::LinePoint> points;
    for (const FanPoint& point : fan.cash) {
        words.months.push_back(in_digits(point.until, view.texts));
        words.values[0].push_back(spread_in_words(point.total, view.texts));
        points.push_back({point.total.p10.minor_units(),
                          point.total.p50.minor_units(),
                          point.total.p90.minor_units(),
                          {}});
    }
    for (std::size_t i = 0; i < points.size(); ++i) points[i].words = words.values[0][i];
    words.top = in_words(fan.cash.back().total.p90, view.texts);
    words.zero = in_words(Money::zero(fan.cash.back().total.p90.currency()), view.texts);
    const std::vector<std::string_view> months = listed(words.months);
    const ui::Line line{policy.name, points};
    ui::text(view.texts.worded(
        "scenarios.fan.worth",
        {{"date", date_in_words(view.draft.scenario->start_on, view.texts.locale())},
         {"spread", spread_in_words(fan.present_value, view.texts)}}));
    ui::line_chart("scenarios.fan",
                   {"scenarios.by_month", months, {&line, 1}, words.top, words.zero});
}

void draw_fan_of_one(const ViewContext& view, const ScenarioOutcome& compared) {
    std::vector<std::string_view> names;
    for (const PolicyResult& policy : compared.policies) names.push_back(policy.name);
    std::size_t shown = 0;
    {
        const ui::Columns columns{3, 220};
        shown = ui::looked_at("scenarios.fan.policy", names);
    }
    draw_fan(view, compared.policies[shown], compared.fans[shown]);
}

}  // namespace

void draw_scenario_curve(ViewContext& view, const ScenarioOutcome& compared) {
    if (compared.policies.empty()) return;
    const ui::Card card{"scenarios.card.curve"};
    draw_expected_cash(view, compared.policies);
    ui::heading("scenarios.fan");
    if (compared.fans.size() == compared.policies.size()) {
        ui::muted_text(view.texts["scenarios.fan.help"]);
        draw_fan_of_one(view, compared);
    }
    bool fanned = view.draft.scenario->fan.has_value();
    if (!ui::check_box("scenarios.fan.show", fanned)) return;
    view.draft.scenario->fan.reset();
    if (fanned) view.draft.scenario->fan.emplace();
}

}  // namespace termwise::web
