#include "web/views/welcome.h"

#include "web/ui/frame_scope.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/page_frame.h"
#include "web/views/questions.h"
#include "web/views/view.h"
#include "web/views/wording.h"

namespace termwise::web {

void draw_welcome(Application& application, ui::State& state, platform::Frame& frame) {
    Session& session = application.session();
    const Texts& texts = application.texts();
    apply_choices(session, frame.appearance);
    const ui::FrameScope drawing{frame, state, wording_of(texts)};
    const std::vector<ui::NavigationItem> items = navigation();
    std::size_t shown = view_on_screen(session);
    const ui::Page page{"app.title", items, shown};
    session.open(all_views()[shown].title);
    if (shown != 0) session.asked.clear();  // picked before, then thought better of
    {
        const ui::Card card{"home.card.case"};
        ui::empty_state("welcome.coming", "welcome.coming.help");
    }
    if (shown == 0 && session.asked.empty()) draw_questions(texts, session);
    draw_foot(texts);
}

}  // namespace termwise::web
