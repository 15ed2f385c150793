#include "web/views/buyer_habits.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "web/app/in_words.h"
#include "web/ui/bar_chart.h"
#include "web/ui/button.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::size_t most_steps = 12;  // more than a reader compares at a glance

constexpr std::array past_columns{
    ui::Column{.key = "buyer.past.due_on", .grows = true},
    ui::Column{.key = "buyer.past.paid_on", .grows = true},
    ui::Column{.key = "buyer.past.remove", .width = 40, .heading_hidden = true},
};

std::string days_in_words(std::int64_t days, const Texts& texts) {
    return texts.worded("buyer.habits.days", {{"days", in_digits(days, texts)}});
}

// Returns whether the invoice is to be removed.
bool draw_past_invoice(ViewContext& view, std::size_t index, ui::Table& table) {
    DraftPastInvoice& invoice = view.draft.risk->past[index];
    const std::string path = "risk.past[" + std::to_string(index) + "].";
    table.row();
    table.begin_cell();
    draft_date(view, "buyer.past.due_on", invoice.due_on, path + "due_on",
               {.help = unfinished_in_words(view, path + "due_on"), .required = true});
    table.end_cell();
    table.begin_cell();
    draft_date(
        view, "buyer.past.paid_on", invoice.paid_on, path + "paid_on",
        {.help = invoice.paid_on.empty() ? view.texts["buyer.past.open"] : std::string_view{}});
    table.end_cell();
    table.begin_cell();
    const bool remove = ui::icon_button("buyer.past.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

void draw_past_invoices(ViewContext& view) {
    std::vector<DraftPastInvoice>& past = view.draft.risk->past;
    if (past.empty()) return ui::empty_state("buyer.past.empty", "buyer.past.empty.help");
    std::optional<std::size_t> removed;
    {
        ui::Table table{"buyer.card.past", past_columns};
        for (std::size_t i = 0; i < past.size(); ++i) {
            const std::string place =
                view.texts.worded("buyer.past.number", {{"number", std::to_string(i + 1)}});
            const ui::Scope row{"past", i, place};
            if (draw_past_invoice(view, i, table)) removed = i;
        }
    }
    if (removed) past.erase(past.begin() + static_cast<std::ptrdiff_t>(*removed));
}

void draw_habit_figures(const ViewContext& view, const Habits& habits) {
    const ui::Columns columns{3, 170};
    ui::plain_figure("buyer.habits.late",
                     view.texts.worded("buyer.habits.late_of",
                                       {{"late", in_digits(habits.late, view.texts)},
                                        {"count", in_digits(habits.counted, view.texts)}}));
    if (!habits.median_days || !habits.ninth_decile) return;
    ui::plain_figure("buyer.habits.median", days_in_words(*habits.median_days, view.texts),
                     {.note = view.texts["buyer.habits.median.help"]});
    ui::plain_figure("buyer.habits.ninth_decile", days_in_words(*habits.ninth_decile, view.texts),
                     {.note = view.texts["buyer.habits.ninth_decile.help"]});
}

// How many invoices were still open so many days after their due day.
void draw_still_open(const ViewContext& view, const Habits& habits) {
    const std::vector<StillOpen>& steps = habits.still_open;
    if (steps.empty() || steps.size() > most_steps) return;
    ui::heading("buyer.habits.still_open");
    std::vector<std::string> words;
    std::vector<ui::BarPart> parts;
    for (const StillOpen& step : steps) {
        words.push_back(days_in_words(step.days, view.texts));
        words.push_back(in_words(step.share, view.texts));
        parts.push_back({step.share.billionths, 0});
    }
    std::vector<ui::Bar> bars;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        bars.push_back({words[2 * i], words[2 * i + 1], {&parts[i], 1}, {}, Share::one});
    }
    ui::bar_chart("buyer.habits.still_open", bars);
}

}  // namespace

void draw_buyer_habits(ViewContext& view) {
    const ui::Card card{"buyer.card.past"};
    draw_past_invoices(view);
    {
        const ui::Row row;
        if (ui::button("buyer.past.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
            seek(view, "risk.past", view.draft.risk->past.size(), "due_on");
            view.draft.risk->past.emplace_back();
        }
    }
    if (!view.outcome.risk || !view.outcome.risk->habits) return;
    const Habits& habits = *view.outcome.risk->habits;
    if (habits.counted == 0) return;
    draw_habit_figures(view, habits);
    draw_still_open(view, habits);
}

}  // namespace termwise::web
