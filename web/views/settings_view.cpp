#include "web/views/settings_view.h"

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/kept_data.h"
#include "web/views/law_choices.h"
#include "web/views/page_choices.h"
#include "web/views/rates_in_force.h"

namespace termwise::web {

namespace {

void draw_law_of_case(ViewContext& view) {
    const ui::Card card{"settings.card.law"};
    ui::muted_text(view.texts["settings.law.help"]);
    const ui::Columns columns{3};
    choose_jurisdiction(view);
    choose_debtor(view);
    choose_currency(view);
}

void draw_on_this_device(ViewContext& view) {
    const ui::Card card{"settings.card.device"};
    const bool ready = view.session.news.offline_ready;
    ui::text(view.texts[ready ? "settings.device.offline" : "settings.device.not_offline"]);
    if (!view.session.news.can_install) {
        ui::muted_text(view.texts["settings.device.install.how"]);
        return;
    }
    const ui::Row row;
    if (ui::button("action.install")) view.session.ask(Request::install);
}

void draw_in_your_shop(ViewContext& view) {
    const ui::Card card{"settings.card.shop"};
    ui::text(view.texts["settings.shop.what"]);
    const ui::Row row;
    if (ui::button("action.open_demo")) view.session.ask(Request::open_demo);
}

void draw_about(const ViewContext& view) {
    const ui::Card card{"settings.card.about"};
    ui::text(view.texts["settings.about.what"]);
    ui::text(view.texts["settings.about.privacy"]);
    ui::text(view.texts["settings.about.advice"]);
    ui::muted_text(view.texts["settings.about.licence"]);
}

}  // namespace

void draw_settings(ViewContext& view) {
    draw_page_choices(view);
    draw_law_of_case(view);
    draw_rates_in_force(view);
    draw_kept_data(view);
    draw_on_this_device(view);
    draw_in_your_shop(view);
    draw_about(view);
}

}  // namespace termwise::web
