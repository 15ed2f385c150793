#include "web/views/recent_cases.h"

#include <string>
#include <vector>

#include "core/text/format.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/ui/tiles.h"

namespace termwise::web {

void draw_recent_cases(ViewContext& view) {
    const std::vector<RecentCase>& recent = view.session.recent;
    if (recent.empty()) return;
    const ui::Card card{"home.card.recent"};
    ui::muted_text(view.texts["home.recent.help"]);
    std::vector<std::string> days;
    for (const RecentCase& one : recent) {
        const std::string day = one.kept_at.substr(0, one.kept_at.find('T'));
        days.push_back(view.texts.worded("home.recent.kept",
                                         {{"date", date_in_words(day, view.texts.locale())}}));
    }
    std::vector<ui::Tile> shown;
    for (std::size_t i = 0; i < recent.size(); ++i) {
        const std::string_view name = recent[i].name;
        shown.push_back(
            {ui::Icon::folder, name.empty() ? view.texts["home.recent.nameless"] : name, days[i]});
    }
    const int pressed = ui::tiles("home.card.recent", shown);
    if (pressed < 0) return;
    view.session.ask(Request::open_recent, recent[static_cast<std::size_t>(pressed)].key);
    view.session.open("nav.invoice");
}

}  // namespace termwise::web
