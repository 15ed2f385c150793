#include "web/views/reminders_view.h"

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/findings.h"
#include "web/views/next_reminder.h"
#include "web/views/reminder_dates.h"
#include "web/views/reminder_ladder.h"
#include "web/views/sent_letters.h"

namespace termwise::web {

namespace {

// The usual ladder is what an empty list of steps stands for.
void draw_reminders_start(ViewContext& view) {
    const ui::Card card;
    ui::empty_state("reminders.empty", "reminders.empty.help");
    const ui::Row row;
    if (ui::button("reminders.start", ui::ButtonKind::primary)) view.draft.reminders.emplace();
}

void draw_reminders_end(ViewContext& view) {
    const ui::Row row;
    if (ui::button("reminders.end", ui::ButtonKind::quiet, ui::Icon::trash)) {
        view.draft.reminders.reset();
    }
}

}  // namespace

void draw_reminders(ViewContext& view) {
    if (!view.draft.reminders) return draw_reminders_start(view);
    draw_next_reminder(view);
    draw_findings(view, "reminders");
    draw_reminder_dates(view);
    draw_sent_letters(view);
    draw_reminder_ladder(view);
    draw_reminders_end(view);
}

}  // namespace termwise::web
