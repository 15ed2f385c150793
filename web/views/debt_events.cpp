#include "web/views/debt_events.h"

#include <array>
#include <optional>
#include <string>

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/instalment_choice.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array event_columns{
    ui::Column{.key = "events.kind", .grows = true},
    ui::Column{.key = "events.on", .width = 150},
    ui::Column{.key = "events.until", .width = 150},
    ui::Column{.key = "events.amount", .align = ui::Align::end, .width = 130},
    ui::Column{.key = "events.debt", .width = 130},
    ui::Column{.key = "events.remove", .width = 40, .heading_hidden = true},
};
constexpr std::array event_kinds{
    EventKind::cost,    EventKind::credit_note,     EventKind::standstill,
    EventKind::promise, EventKind::acknowledgement, EventKind::claim,
    EventKind::judgment};

bool has_until(EventKind kind) {
    return kind == EventKind::standstill || kind == EventKind::promise;
}

bool has_amount(EventKind kind) {
    return kind == EventKind::cost || kind == EventKind::credit_note;
}

// What another kind of event has not, goes with the choice of that kind; undo brings it back.
void change_kind(DraftEvent& event, EventKind kind) {
    event.kind = kind;
    if (!has_until(kind)) event.until.clear();
    if (!has_amount(kind)) event.amount.clear();
    if (kind != EventKind::credit_note) event.debt.clear();
}

template <class Draw>
void event_cell(ui::Table& table, bool shown, Draw draw) {
    if (!shown) return table.words({});
    table.begin_cell();
    draw();
    table.end_cell();
}

// Returns whether the event is to be removed.
bool draw_event(ViewContext& view, std::size_t index, ui::Table& table) {
    DraftEvent& event = view.draft.events[index];
    const std::string path = "events[" + std::to_string(index) + "].";
    table.row();
    event_cell(table, true, [&] {
        EventKind kind = event.kind;
        if (choose_one(view, {"events.kind", "event."}, event_kinds, kind)) {
            change_kind(event, kind);
        }
    });
    event_cell(table, true, [&] { draft_date(view, "events.on", event.on, path + "on"); });
    event_cell(table, has_until(event.kind) || !event.until.empty(), [&] {
        draft_date(view, "events.until", event.until, path + "until",
                   {.help = unfinished_in_words(view, path + "until")});
    });
    event_cell(table, has_amount(event.kind) || !event.amount.empty(), [&] {
        draft_amount(view, "events.amount", event.amount, path + "amount",
                     {.help = unfinished_in_words(view, path + "amount"), .end_aligned = true});
    });
    const bool may_name =
        event.kind == EventKind::credit_note && can_name_instalment(view, event.debt);
    event_cell(table, may_name || !event.debt.empty(),
               [&] { choose_instalment(view, "events.debt", event.debt, path + "debt"); });
    bool remove = false;
    event_cell(table, true, [&] { remove = ui::icon_button("events.remove", ui::Icon::trash); });
    return remove;
}

}  // namespace

void draw_debt_events(ViewContext& view) {
    const ui::Card card{"owed.card.events"};
    std::optional<std::size_t> removed;
    if (view.draft.events.empty()) {
        ui::muted_text(view.texts["events.empty"]);
    } else {
        ui::Table table{"events.table", event_columns};
        for (std::size_t i = 0; i < view.draft.events.size(); ++i) {
            const ui::Scope row{
                "event", i, view.texts.worded("events.event", {{"number", std::to_string(i + 1)}})};
            if (draw_event(view, i, table)) removed = i;
        }
    }
    if (removed) {
        view.draft.events.erase(view.draft.events.begin() + static_cast<std::ptrdiff_t>(*removed));
    }
    const ui::Row row;
    if (ui::button("events.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
        DraftEvent event;
        event.on = view.draft.as_of;
        seek(view, "events", view.draft.events.size(), "amount");
        view.draft.events.push_back(std::move(event));
    }
}

}  // namespace termwise::web
