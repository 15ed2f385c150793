#include "web/views/home_view.h"

#include <array>
#include <string>
#include <vector>

#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/ui/tiles.h"
#include "web/views/case_at_hand.h"
#include "web/views/recent_cases.h"

namespace termwise::web {

namespace {

// A question in a merchant's words, the view that answers it, and what that view needs of the
// draft.
struct Question {
    const char* title;
    const char* text;
    const char* opens;
    ui::Icon icon{};
    void (*prepare)(Draft&) = nullptr;
};

void with_risk(Draft& draft) {
    if (!draft.risk) draft.risk.emplace();
}

constexpr std::array questions{
    Question{"home.ask.late", "home.ask.late.text", "nav.owed", ui::Icon::owed},
    Question{"home.ask.instalments", "home.ask.instalments.text", "nav.instalments",
             ui::Icon::instalments},
    Question{"home.ask.terms", "home.ask.terms.text", "nav.terms", ui::Icon::terms},
    Question{"home.ask.buyer", "home.ask.buyer.text", "nav.buyer", ui::Icon::buyer, with_risk},
    Question{"home.ask.method", "home.ask.method.text", "nav.methods", ui::Icon::methods},
    Question{"home.ask.policies", "home.ask.policies.text", "nav.scenarios", ui::Icon::scenarios},
};

void draw_questions(ViewContext& view) {
    const ui::Card card{"home.card.questions"};
    std::vector<ui::Tile> shown;
    for (const Question& one : questions) {
        shown.push_back({one.icon, view.texts[one.title], view.texts[one.text]});
    }
    const int pressed = ui::tiles("home.card.questions", shown);
    if (pressed < 0) return;
    const Question& asked = questions[static_cast<std::size_t>(pressed)];
    if (asked.prepare != nullptr) asked.prepare(view.draft);
    view.session.open(asked.opens);
}

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
    std::vector<ui::Tile> shown;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Example& one = view.examples[i];
        shown.push_back(
            {ui::Icon::info, one.title_in(view.texts.locale().tag), one.source, places[i]});
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
    draw_questions(view);
    draw_recent_cases(view);
    draw_examples(view);
}

}  // namespace termwise::web
