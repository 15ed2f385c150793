#include "web/views/home_view.h"

#include <string>
#include <vector>

#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/ui/tiles.h"
#include "web/views/case_at_hand.h"
#include "web/views/questions.h"
#include "web/views/recent_cases.h"

namespace termwise::web {

namespace {

// The view that shows what is special about an example.
const char* telling_view(const Draft& draft) {
    if (draft.credit || !draft.plan.empty()) return "nav.instalments";
    return draft.as_of.empty() ? "nav.invoice" : "nav.owed";
}

void draw_examples(ViewContext& view) {
    const ui::Card card{"home.card.examples"};
    ui::muted_text(view.texts["home.examples.help"]);
    std::vector<std::string> places;
    for (const Example& one : view.examples) {
        places.emplace_back(view.texts["jurisdiction." + one.draft.jurisdiction]);
    }
    const std::string_view tag = view.texts.locale().tag;
    std::vector<ui::Tile> shown;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Example& one = view.examples[i];
        shown.push_back({ui::Icon::book, one.title_in(tag), one.about_in(tag), places[i]});
    }
    const int pressed = ui::tiles("home.card.examples", shown);
    if (pressed < 0) return;
    const Example& opened = view.examples[static_cast<std::size_t>(pressed)];
    view.session.ask(Request::open_example, opened.id);
    view.session.open(telling_view(opened.draft));
}

}  // namespace

void draw_home(ViewContext& view) {
    draw_case_at_hand(view);
    draw_questions(view.texts, view.session);
    draw_recent_cases(view);
    draw_examples(view);
}

}  // namespace termwise::web
