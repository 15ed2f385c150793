#include "web/views/questions.h"

#include <array>
#include <vector>

#include "web/ui/page.h"
#include "web/ui/tiles.h"

namespace termwise::web {

namespace {

struct Question {
    const char* title;
    const char* text;
    const char* answered_in;  ///< Title of a view.
    ui::Icon icon{};
};

constexpr std::array questions{
    Question{"home.ask.late", "home.ask.late.text", "nav.owed", ui::Icon::owed},
    Question{"home.ask.instalments", "home.ask.instalments.text", "nav.instalments",
             ui::Icon::instalments},
    Question{"home.ask.terms", "home.ask.terms.text", "nav.terms", ui::Icon::terms},
    Question{"home.ask.buyer", "home.ask.buyer.text", "nav.buyer", ui::Icon::buyer},
    Question{"home.ask.method", "home.ask.method.text", "nav.methods", ui::Icon::methods},
    Question{"home.ask.policies", "home.ask.policies.text", "nav.scenarios", ui::Icon::scenarios},
};

}  // namespace

void draw_questions(const Texts& texts, Session& session) {
    const ui::Card card{"home.card.questions"};
    std::vector<ui::Tile> shown;
    for (const Question& one : questions) {
        shown.push_back({one.icon, texts[one.title], texts[one.text]});
    }
    const int pressed = ui::tiles("home.card.questions", shown);
    if (pressed < 0) return;
    session.ask(Request::ask_question, questions[static_cast<std::size_t>(pressed)].answered_in);
}

}  // namespace termwise::web
