#include "web/views/kept_data.h"

#include <string>

#include "core/text/format.h"
#include "web/ui/button.h"
#include "web/ui/disclosure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

// "Saved on 22 November 2026 at 14:05.", out of "2026-11-22T14:05".
void draw_last_save(const ViewContext& view) {
    const std::string_view at = view.session.news.saved_at;
    const std::size_t cut = at.find('T');
    if (cut == std::string_view::npos) return ui::text(view.texts["settings.data.where"]);
    ui::text(view.texts.worded(
        "settings.data.saved",
        {{"date", date_in_words(std::string{at.substr(0, cut)}, view.texts.locale())},
         {"time", std::string{at.substr(cut + 1)}}}));
}

void draw_last_file(const ViewContext& view) {
    const std::string& last = view.session.news.last_file;
    if (last.empty()) return ui::muted_text(view.texts["settings.data.no_file"]);
    ui::muted_text(view.texts.worded("settings.data.last_file",
                                     {{"date", date_in_words(last, view.texts.locale())}}));
}

void draw_keeping(ViewContext& view) {
    const ui::Row row;
    if (ui::button("action.save_file", ui::ButtonKind::secondary, ui::Icon::save)) {
        view.session.ask(Request::save_file);
    }
    if (ui::button("action.open_file", ui::ButtonKind::secondary, ui::Icon::folder)) {
        view.session.ask(Request::open_file);
    }
    if (ui::button("settings.data.keep")) view.session.ask(Request::keep_storage);
}

// Two presses: one opens what would go, with a file offered first; the other deletes.
void draw_deleting(ViewContext& view) {
    if (!ui::disclosure("settings.data.delete")) return;
    ui::notice(ui::Tone::warning, view.texts["settings.data.delete.what"]);
    const ui::Row row;
    if (ui::button("settings.data.delete.file_first", ui::ButtonKind::secondary, ui::Icon::save)) {
        view.session.ask(Request::save_file);
    }
    if (ui::button("settings.data.delete.now", ui::ButtonKind::danger, ui::Icon::trash)) {
        view.session.ask(Request::delete_everything);
    }
}

}  // namespace

void draw_kept_data(ViewContext& view) {
    const ui::Card card{"settings.card.data"};
    draw_last_save(view);
    draw_last_file(view);
    draw_keeping(view);
    draw_deleting(view);
}

}  // namespace termwise::web
