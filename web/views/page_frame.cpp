#include "web/views/page_frame.h"

#include <algorithm>

#include "web/ui/layout.h"
#include "web/ui/text.h"
#include "web/views/view.h"

namespace termwise::web {

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

void apply_choices(const Session& session, platform::Appearance& appearance) {
    if (session.theme != "system") appearance.dark = session.theme == "dark";
    appearance.text_scale =
        std::max(appearance.text_scale, static_cast<float>(session.text_percent) / 100);
}

void draw_foot(const Texts& texts) {
    ui::muted_text(texts["app.not_legal_advice"]);
    ui::gap(ui::space::hair);
    ui::muted_text(texts["app.promise"]);
}

}  // namespace termwise::web
