#include "web/views/sent_letters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/money/decimal.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array letter_columns{
    ui::Column{.key = "reminders.letter.step", .grows = true},
    ui::Column{.key = "reminders.letter.sent_on", .width = 170},
    ui::Column{.key = "reminders.letter.fee", .align = ui::Align::end, .width = 150},
    ui::Column{.key = "reminders.letter.remove", .width = 40, .heading_hidden = true},
};

// How the ladder of the draft sends the steps: its own, or the usual one.
std::vector<Channel> channels_of(const DraftReminders& asked) {
    std::vector<Channel> sent_by;
    for (const DraftReminderStep& step : asked.steps) sent_by.push_back(step.channel);
    if (!sent_by.empty()) return sent_by;
    for (const ReminderStep& step : usual_ladder().steps) sent_by.push_back(step.channel);
    return sent_by;
}

// The steps there are; a text that names none of them, as typed, comes first.
void choose_step(const ViewContext& view, std::string& step, const std::string& where) {
    const std::vector<Channel> sent_by = channels_of(*view.draft.reminders);
    std::vector<std::string> numbers;
    std::vector<std::string> words;
    for (std::size_t i = 0; i < sent_by.size(); ++i) {
        numbers.push_back(std::to_string(i + 1));
        const std::string channel = std::string{"channel."} + name_of(sent_by[i]);
        words.push_back(view.texts.worded(
            "reminders.letter.of_step",
            {{"number", numbers[i]}, {"channel", with_capital(view.texts[channel])}}));
    }
    if (std::find(numbers.begin(), numbers.end(), step) == numbers.end()) {
        numbers.insert(numbers.begin(), step);
        words.insert(words.begin(), step);
    }
    const auto found = std::find(numbers.begin(), numbers.end(), step);
    auto chosen = static_cast<std::size_t>(found - numbers.begin());
    const std::string problem = problem_at(view, where);
    if (choose_words("reminders.letter.step", std::move(words), chosen, {.error = problem})) {
        step = numbers[chosen];
    }
}

// Returns whether the letter is to be removed.
bool draw_letter(ViewContext& view, std::size_t index, ui::Table& table) {
    DraftLetter& letter = view.draft.reminders->letters[index];
    const std::string path = "reminders.letters[" + std::to_string(index) + "].";
    table.row();
    table.begin_cell();
    choose_step(view, letter.step, path + "step");
    table.end_cell();
    table.begin_cell();
    draft_date(view, "reminders.letter.sent_on", letter.sent_on, path + "sent_on");
    table.end_cell();
    table.begin_cell();
    draft_amount(view, "reminders.letter.fee", letter.fee, path + "fee", {.end_aligned = true});
    table.end_cell();
    table.begin_cell();
    const bool remove = ui::icon_button("reminders.letter.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

// The step after the last one that has a letter.
std::string step_to_come(const std::vector<DraftLetter>& letters) {
    std::int64_t last = 0;
    for (const DraftLetter& letter : letters) {
        const auto number = parse_decimal(letter.step, {});
        if (number && number->scale() == 0) last = std::max(last, number->coefficient());
    }
    return std::to_string(last + 1);
}

void draw_letters(ViewContext& view) {
    std::vector<DraftLetter>& letters = view.draft.reminders->letters;
    std::optional<std::size_t> removed;
    if (letters.empty()) {
        ui::muted_text(view.texts["reminders.letters.empty"]);
    } else {
        ui::Table table{"reminders.letters", letter_columns};
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const ui::Scope row{
                "letter", i,
                view.texts.worded("reminders.letter.number", {{"number", std::to_string(i + 1)}})};
            if (draw_letter(view, i, table)) removed = i;
        }
    }
    if (removed) letters.erase(letters.begin() + static_cast<std::ptrdiff_t>(*removed));
    const ui::Row row;
    if (!ui::button("reminders.letter.add", ui::ButtonKind::secondary, ui::Icon::plus)) return;
    seek(view, "reminders.letters", letters.size(), "sent_on");
    letters.push_back({.step = step_to_come(letters), .sent_on = view.draft.as_of, .fee = {}});
}

}  // namespace

void draw_sent_letters(ViewContext& view) {
    const ui::Card card{"reminders.card.letters"};
    draw_letters(view);
    const ui::Columns columns{2, 240};
    DraftReminders& asked = *view.draft.reminders;
    draft_date(view, "reminders.disputed_on", asked.disputed_on, "reminders.disputed_on",
               {.help = view.texts["reminders.disputed_on.help"]});
    draft_date(view, "reminders.promised_on", asked.promised_on, "reminders.promised_on",
               {.help = view.texts["reminders.promised_on.help"]});
}

}  // namespace termwise::web
