#include "web/views/plan_curve.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "web/app/in_words.h"
#include "web/ui/line_chart.h"
#include "web/ui/page.h"

namespace termwise::web {

namespace {

// What is open, paid and paid for the plan itself once a part has come in.
struct PlanStep {
    Date on;
    std::array<Money, 3> amounts;
};

std::vector<PlanStep> steps_of(const PricedPlan& plan) {
    std::vector<PlanStep> steps;
    const Money zero = Money::zero(plan.lent.amount.currency());
    Money paid = zero;
    Money cost = zero;
    for (const PricedPart& part : plan.parts) {
        paid += part.payment.amount;
        cost += part.interest.amount + part.fee.amount;
        steps.push_back({part.due_on, {part.closing.amount, paid, cost}});
    }
    return steps;
}

// A plan without a price: the parts alone.
std::vector<PlanStep> steps_of(const std::vector<Instalment>& parts) {
    std::vector<PlanStep> steps;
    const Money zero = Money::zero(parts.front().amount.amount.currency());
    Money open = zero;
    for (const Instalment& part : parts) open += part.amount.amount;
    Money paid = zero;
    for (const Instalment& part : parts) {
        paid += part.amount.amount;
        open -= part.amount.amount;
        steps.push_back({part.due_on, {open, paid, zero}});
    }
    return steps;
}

constexpr std::array plan_lines{"instalments.curve.open", "instalments.curve.paid",
                                "instalments.curve.cost"};

void draw_steps(const ViewContext& view, const std::vector<PlanStep>& steps) {
    const std::size_t count = steps.back().amounts[2].is_zero() ? 2 : 3;
    std::vector<std::string> days;
    std::array<std::vector<std::string>, 3> words;
    Money most = steps.front().amounts[0];
    for (const PlanStep& step : steps) {
        days.push_back(in_digits(step.on, view.texts));
        for (std::size_t i = 0; i < count; ++i) {
            words[i].push_back(in_words(step.amounts[i], view.texts));
            most = std::max(most, step.amounts[i]);
        }
    }
    std::array<std::vector<ui::LinePoint>, 3> points;
    std::vector<ui::Line> lines;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t at = 0; at < steps.size(); ++at) {
            const std::int64_t units = steps[at].amounts[i].minor_units();
            points[i].push_back({units, units, units, words[i][at]});
        }
        lines.push_back({view.texts[plan_lines[i]], points[i]});
    }
    const std::vector<std::string_view> places{days.begin(), days.end()};
    const std::string top = in_words(most, view.texts);
    const std::string bottom = in_words(Money::zero(most.currency()), view.texts);
    ui::line_chart("instalments.card.curve", {"instalments.due_on", places, lines, top, bottom});
}

}  // namespace

void draw_plan_curve(const ViewContext& view) {
    if (view.outcome.instalments.size() < 2) return;
    const ui::Card card{"instalments.card.curve"};
    const bool priced = view.outcome.credit && !view.outcome.credit->parts.empty();
    draw_steps(view, priced ? steps_of(*view.outcome.credit) : steps_of(view.outcome.instalments));
}

}  // namespace termwise::web
