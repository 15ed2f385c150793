#include "web/views/reminder_dates.h"

#include <array>
#include <string>
#include <vector>

#include "core/base/sort.h"
#include "web/app/in_words.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/timeline.h"

namespace termwise::web {

namespace {

constexpr std::array date_columns{
    ui::Column{.key = "reminders.step", .grows = true},
    ui::Column{.key = "reminders.on", .align = ui::Align::end},
    ui::Column{.key = "reminders.state", .grows = true},
    ui::Column{.key = "reminders.pay_until", .align = ui::Align::end},
    ui::Column{.key = "reminders.fee", .align = ui::Align::end},
};

ui::Tone tone_of_state(StepState state) {
    switch (state) {
        case StepState::sent:
            return ui::Tone::success;
        case StepState::due:
            return ui::Tone::danger;
        case StepState::skipped:
        case StepState::upcoming:
            break;
    }
    return ui::Tone::neutral;
}

// "1. E-mail, friendly".
std::string step_in_words(const ViewContext& view, const PlannedStep& step) {
    const std::string channel = std::string{"channel."} + name_of(step.channel);
    const std::string tone = std::string{"tone."} + name_of(step.tone);
    return view.texts.worded("reminders.numbered", {{"number", std::to_string(step.step + 1)},
                                                    {"channel", with_capital(view.texts[channel])},
                                                    {"tone", std::string{view.texts[tone]}}});
}

void draw_step_row(const ViewContext& view, const PlannedStep& step, ui::Table& table) {
    table.row();
    table.words(step_in_words(view, step));
    table.amount(in_words(step.on, view.texts), step.why);
    table.words(view.texts[std::string{"step_state."} + name_of(step.state)],
                tone_of_state(step.state));
    table.words(step.pay_until ? in_words(*step.pay_until, view.texts) : std::string{});
    if (step.fee.amount.is_zero()) {
        table.words({});
    } else {
        table.amount(in_words(step.fee.amount, view.texts), step.fee.why);
    }
}

std::int64_t day_place(Date date) { return date.time_since_epoch().count(); }

// The steps that went out or are to, in the order of their days.
std::vector<const PlannedStep*> steps_by_day(const ReminderPlan& plan) {
    std::vector<const PlannedStep*> steps;
    for (const PlannedStep& step : plan.steps) {
        if (step.state != StepState::skipped) steps.push_back(&step);
    }
    sort_stably(steps, [](const PlannedStep* one, const PlannedStep* other) {
        return one->on < other->on;
    });
    return steps;
}

void draw_step_line(const ViewContext& view, const ReminderPlan& plan, Date today) {
    const std::vector<const PlannedStep*> steps = steps_by_day(plan);
    if (steps.empty()) return;
    std::vector<std::string> dates;
    std::vector<std::string> labels;
    for (const PlannedStep* step : steps) {
        dates.push_back(in_words(step->on, view.texts));
        labels.push_back(
            with_capital(view.texts[std::string{"channel."} + name_of(step->channel)]));
    }
    std::vector<ui::TimelineMark> marks;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        marks.push_back(
            {day_place(steps[i]->on), dates[i], labels[i], {}, tone_of_state(steps[i]->state)});
    }
    const std::string today_date = in_words(today, view.texts);
    ui::timeline("reminders.timeline", marks, {day_place(today), today_date, 0, 0});
}

}  // namespace

void draw_reminder_dates(const ViewContext& view) {
    if (!view.outcome.reminders || !view.outcome.late) return;
    const ReminderPlan& plan = view.outcome.reminders->plan;
    const ui::Card card{"reminders.card.dates"};
    draw_step_line(view, plan, view.outcome.late->ledger.as_of);
    ui::Table table{"reminders.dates", date_columns};
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const ui::Scope row{"planned", i};
        draw_step_row(view, plan.steps[i], table);
    }
}

}  // namespace termwise::web
