#include "web/views/draw_page.h"

#include <string>
#include <vector>

#include "web/ui/frame_scope.h"
#include "web/ui/page.h"
#include "web/views/bar.h"
#include "web/views/news.h"
#include "web/views/page_frame.h"
#include "web/views/view.h"
#include "web/views/wording.h"

namespace termwise::web {

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
