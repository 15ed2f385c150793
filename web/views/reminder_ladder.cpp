#include "web/views/reminder_ladder.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/folded_fields.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

using LadderSteps = std::vector<DraftReminderStep>;

constexpr std::array step_columns{
    ui::Column{.key = "reminders.step", .width = 76},
    ui::Column{.key = "reminders.days", .align = ui::Align::end, .width = 76},
    ui::Column{.key = "reminders.base", .grows = true},
    ui::Column{.key = "reminders.channel", .grows = true},
    ui::Column{.key = "reminders.tone", .grows = true},
    ui::Column{.key = "reminders.step.remove", .width = 40, .heading_hidden = true},
};

constexpr std::array demand_columns{
    ui::Column{.key = "reminders.step", .width = 76},
    ui::Column{.key = "reminders.deadline", .align = ui::Align::end, .grows = true},
    ui::Column{.key = "reminders.fee_percent", .align = ui::Align::end, .grows = true},
    ui::Column{.key = "reminders.fee_fixed", .align = ui::Align::end, .grows = true},
    ui::Column{.key = "reminders.least", .align = ui::Align::end, .grows = true},
};

constexpr std::array channels{
    Channel::email,  Channel::sms,  Channel::phone, Channel::letter, Channel::registered_letter,
    Channel::agency, Channel::court};
constexpr std::array tones{Tone::friendly, Tone::neutral, Tone::firm, Tone::formal};
constexpr std::array ladder_rolls{Roll::none, Roll::following, Roll::preceding, Roll::nearest};

// From what a step counts, and to which side.
struct CountedFrom {
    ReminderBase base{};
    bool before = false;
    const char* key;
};
constexpr std::array counted_from{
    CountedFrom{ReminderBase::due_date, true, "reminders.before_due"},
    CountedFrom{ReminderBase::due_date, false, "reminders.after_due"},
    CountedFrom{ReminderBase::month_end, true, "reminders.before_month_end"},
    CountedFrom{ReminderBase::month_end, false, "reminders.after_month_end"},
    CountedFrom{ReminderBase::invoice_date, false, "reminders.after_invoice"},
    CountedFrom{ReminderBase::previous_step, false, "reminders.after_previous"},
};

std::string step_path(std::size_t step, const char* field) {
    return "reminders.steps[" + std::to_string(step) + "]." + field;
}

// The usual ladder as one would type it.
LadderSteps usual_steps() {
    LadderSteps steps;
    for (const ReminderStep& step : usual_ladder().steps) {
        DraftReminderStep typed;
        typed.base = step.base;
        typed.days = std::to_string(step.days);
        typed.channel = step.channel;
        typed.tone = step.tone;
        if (step.deadline_days > 0) typed.deadline_days = std::to_string(step.deadline_days);
        steps.push_back(std::move(typed));
    }
    return steps;
}

std::size_t counted_from_index(const DraftReminderStep& step) {
    const bool minus = step.days.starts_with('-');
    std::size_t same_base = 0;
    for (std::size_t i = 0; i < counted_from.size(); ++i) {
        if (counted_from[i].base != step.base) continue;
        if (counted_from[i].before == minus) return i;
        same_base = i;
    }
    return same_base;
}

// The days are shown without their sign where the words beside them say "before", but for a sign
// that is just being typed.
void edit_days(ViewContext& view, DraftReminderStep& step, const std::string& where) {
    const Typing& typing = view.session.typing;
    const bool sign_typed = typing.where == where && typing.text.starts_with('-');
    const bool before = !sign_typed && counted_from[counted_from_index(step)].before;
    const std::string shown = before ? step.days.substr(1) : step.days;
    std::string days = shown;
    draft_count(view, "reminders.days", days, where, {.required = true, .end_aligned = true});
    if (days == shown) return;
    const bool signed_already = days.starts_with('-');
    step.days = before && !signed_already ? "-" + days : days;
}

void choose_base(const ViewContext& view, DraftReminderStep& step) {
    std::vector<std::string> words;
    for (const CountedFrom& one : counted_from) words.emplace_back(view.texts[one.key]);
    std::size_t chosen = counted_from_index(step);
    if (!choose_words("reminders.base", std::move(words), chosen)) return;
    const std::string days = step.days.starts_with('-') ? step.days.substr(1) : step.days;
    step.base = counted_from[chosen].base;
    step.days = counted_from[chosen].before ? "-" + days : days;
}

// Returns whether the step is to be removed.
bool draw_step(ViewContext& view, DraftReminderStep& step, std::size_t index, ui::Table& table) {
    table.row(ui::RowKind::fields);
    table.words(
        view.texts.worded("reminders.step.number", {{"number", std::to_string(index + 1)}}));
    table.begin_cell();
    edit_days(view, step, step_path(index, "days"));
    table.end_cell();
    table.begin_cell();
    choose_base(view, step);
    table.end_cell();
    table.begin_cell();
    choose_one(view, {"reminders.channel", "channel."}, channels, step.channel);
    table.end_cell();
    table.begin_cell();
    choose_one(view, {"reminders.tone", "tone."}, tones, step.tone);
    table.end_cell();
    table.begin_cell();
    const bool remove = ui::icon_button("reminders.step.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

std::string step_place(const ViewContext& view, std::size_t index) {
    return view.texts.worded("reminders.step.number", {{"number", std::to_string(index + 1)}});
}

void draw_steps(ViewContext& view, LadderSteps& steps) {
    std::optional<std::size_t> removed;
    {
        ui::Table table{"reminders.steps", step_columns};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const ui::Scope row{"step", i, step_place(view, i)};
            if (draw_step(view, steps[i], i, table)) removed = i;
        }
    }
    if (removed) steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(*removed));
    const ui::Row row;
    if (!ui::button("reminders.step.add", ui::ButtonKind::secondary, ui::Icon::plus)) return;
    seek(view, "reminders.steps", steps.size(), "days");
    DraftReminderStep added = steps.empty() ? DraftReminderStep{} : steps.back();
    added.base = ReminderBase::previous_step;
    added.days = "10";
    steps.push_back(std::move(added));
}

void draw_demand(ViewContext& view, DraftReminderStep& step, std::size_t index, ui::Table& table) {
    const auto cell = [&](auto draw, const char* key, std::string& text, const char* field,
                          std::string_view suffix) {
        table.begin_cell();
        draw(view, key, text, step_path(index, field), {.suffix = suffix, .end_aligned = true});
        table.end_cell();
    };
    table.row(ui::RowKind::fields);
    table.words(step_place(view, index));
    cell(draft_count, "reminders.deadline", step.deadline_days, "deadline_days", {});
    cell(draft_number, "reminders.fee_percent", step.fee_percent, "fee_percent", "%");
    cell(draft_amount, "reminders.fee_fixed", step.fee_fixed, "fee_fixed", {});
    cell(draft_amount, "reminders.least", step.least, "least", {});
}

// What each letter demands besides the debt: seldom needed, so that it waits behind a line.
void draw_demands(ViewContext& view, LadderSteps& steps) {
    if (!unfolded(view, "reminders.demands",
                  {".deadline_days", ".fee_percent", ".fee_fixed", ".least"}))
        return;
    ui::Table table{"reminders.demands.table", demand_columns};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const ui::Scope row{"demand", i, step_place(view, i)};
        draw_demand(view, steps[i], i, table);
    }
}

void draw_pace(ViewContext& view, DraftReminders& asked) {
    const ui::Columns columns{3, 200};
    draft_count(view, "reminders.gap", asked.gap_days, "reminders.gap_days",
                {.help = view.texts["reminders.gap.help"], .example = "7"});
    draft_count(view, "reminders.repeat", asked.repeat_days, "reminders.repeat_days",
                {.help = view.texts["reminders.repeat.help"]});
    Roll roll = asked.roll.value_or(usual_ladder().roll);
    if (choose_one(view, {"reminders.roll", "roll."}, ladder_rolls, roll)) asked.roll = roll;
}

}  // namespace

void draw_reminder_ladder(ViewContext& view) {
    const ui::Card card{"reminders.card.ladder"};
    DraftReminders& asked = *view.draft.reminders;
    const LadderSteps before = asked.steps.empty() ? usual_steps() : asked.steps;
    LadderSteps steps = before;
    draw_steps(view, steps);
    draw_demands(view, steps);
    if (steps != before) asked.steps = std::move(steps);
    draw_pace(view, asked);
}

}  // namespace termwise::web
