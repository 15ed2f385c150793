#include "web/views/news.h"

#include <string>

#include "web/ui/announce.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

void offer(ViewContext& view, ui::Tone tone, std::string_view words, const char* action,
           Request request) {
    ui::notice(tone, words);
    const ui::Row row;
    if (ui::button(action)) view.session.ask(request);
}

void draw_problem(ViewContext& view) {
    const ShellNews& news = view.session.news;
    if (!news.problem.empty()) {
        ui::notice(ui::Tone::danger, view.texts[news.problem]);
        ui::announce_error(view.texts[news.problem]);
    }
    if (news.saving == ShellNews::Saving::failed) {
        ui::notice(ui::Tone::danger, view.texts["shell.save_failed." + news.failure]);
    }
}

}  // namespace

void draw_news(ViewContext& view) {
    const ShellNews& news = view.session.news;
    draw_problem(view);
    if (!news.notice.empty()) {
        ui::notice(ui::Tone::accent, view.texts[news.notice]);
        ui::announce(view.texts[news.notice]);
    }
    if (news.reading_along) {
        offer(view, ui::Tone::warning, view.texts["shell.reading_along"], "action.take_over",
              Request::take_over);
    }
    if (news.copy_kept) {
        offer(view, ui::Tone::accent, view.texts["shell.copy_kept"], "action.restore_copy",
              Request::restore_copy);
    }
    if (news.update_ready) {
        offer(view, ui::Tone::accent, view.texts["shell.update_ready"], "action.update",
              Request::update);
    }
}

}  // namespace termwise::web
