#include "web/views/next_reminder.h"

#include <string>

#include "core/text/explain.h"
#include "web/app/in_words.h"
#include "web/ui/announce.h"
#include "web/ui/button.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

// "Send a registered letter".
std::string_view errand(const ViewContext& view, Channel channel) {
    return view.texts[std::string{"reminders.send."} + name_of(channel)];
}

void draw_errand_now(const ViewContext& view, const ReminderPlan& plan) {
    const std::string reason = sentence(plan.why, view.texts);
    const std::string_view words =
        plan.now ? errand(view, plan.steps[*plan.now].channel) : view.texts["reminders.nothing"];
    ui::figure("reminders.now", words, plan.why, {.size = ui::FigureSize::key, .note = reason});
    ui::announce(reason);
}

void draw_errand_next(const ViewContext& view, const ReminderPlan& plan) {
    if (!plan.next) {
        ui::plain_figure("reminders.next", view.texts["reminders.nothing"]);
        return;
    }
    const PlannedStep& step = plan.steps[*plan.next];
    ui::figure("reminders.next", in_words(step.on, view.texts), step.why,
               {.note = errand(view, step.channel)});
}

// The letter itself is a document; one press notes that it went out, so that the plan goes on.
void draw_sent_button(ViewContext& view, const ReminderPlan& plan) {
    if (!plan.now) return;
    const ui::Row row;
    if (ui::button("reminders.documents")) view.session.open("nav.documents");
    if (!ui::button("reminders.mark_sent", ui::ButtonKind::primary, ui::Icon::check)) return;
    const std::size_t step = plan.steps[*plan.now].step;
    view.draft.reminders->letters.push_back(
        {.step = std::to_string(step + 1), .sent_on = view.draft.as_of, .fee = {}});
}

}  // namespace

void draw_next_reminder(ViewContext& view) {
    const ui::Card card;
    if (!view.outcome.reminders) {
        ui::empty_state("reminders.waiting", "reminders.waiting.help");
        return;
    }
    const ReminderAdvice& advice = *view.outcome.reminders;
    draw_errand_now(view, advice.plan);
    {
        const ui::Columns columns{3, 200};
        draw_errand_next(view, advice.plan);
        ui::figure("reminders.claim", in_words(advice.claim.amount, view.texts), advice.claim.why);
        ui::figure("reminders.fees", in_words(advice.plan.fees.amount, view.texts),
                   advice.plan.fees.why);
    }
    draw_sent_button(view, advice.plan);
}

}  // namespace termwise::web
