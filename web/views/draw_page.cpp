#include "web/views/draw_page.h"

#include <algorithm>
#include <string>
#include <vector>

#include "web/ui/frame_scope.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/bar.h"
#include "web/views/news.h"
#include "web/views/view.h"
#include "web/views/wording.h"

namespace termwise::web {

namespace {

std::vector<ui::NavigationItem> navigation() {
    std::vector<ui::NavigationItem> items;
    for (const View& view : all_views()) {
        items.push_back({view.title, view.icon, view.short_title, view.at_hand});
    }
    return items;
}

std::size_t view_on_screen(const Session& session) {
    const auto views = all_views();
    const auto found = std::find_if(views.begin(), views.end(),
                                    [&](const View& view) { return session.view == view.title; });
    return found == views.end() ? 0 : static_cast<std::size_t>(found - views.begin());
}

// The reader's own choice of theme and text size goes before what the browser reports.
void apply_choices(const Session& session, platform::Appearance& appearance) {
    if (session.theme != "system") appearance.dark = session.theme == "dark";
    appearance.text_scale =
        std::max(appearance.text_scale, static_cast<float>(session.text_percent) / 100);
}

// What holds for every view, at the foot of each.
void draw_foot(const Texts& texts) {
    ui::muted_text(texts["app.not_legal_advice"]);
    ui::gap(ui::space::hair);
    ui::muted_text(texts["app.promise"]);
}

}  // namespace

void draw_page(Application& application, ui::State& state, platform::Frame& frame) {
    Session& session = application.session();
    Model& model = application.model();
    apply_choices(session, frame.appearance);
    ViewContext view{
        model.draft(),    model.outcome(),        application.texts(),  application.rules(),
        session,          application.examples(), application.papers(), model.comparison(),
        model.can_undo(), model.can_redo()};
    const std::string sought = session.sought;
    const ui::FrameScope drawing{frame, state, wording_of(application.texts())};
    draw_bar(view);
    const std::vector<ui::NavigationItem> items = navigation();
    std::size_t shown = view_on_screen(session);
    const ui::Page page{"app.title", items, shown};
    session.open(all_views()[shown].title);
    draw_news(view);
    all_views()[shown].draw(view);
    draw_foot(view.texts);
    // Sought in an earlier frame, and this view has no such field.
    if (session.sought == sought) session.sought.clear();
    application.settle();
}

}  // namespace termwise::web
