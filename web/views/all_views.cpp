#include <array>

#include "web/views/buyer_view.h"
#include "web/views/documents_view.h"
#include "web/views/home_view.h"
#include "web/views/instalments_view.h"
#include "web/views/invoice_view.h"
#include "web/views/methods_view.h"
#include "web/views/owed_view.h"
#include "web/views/reminders_view.h"
#include "web/views/scenarios_view.h"
#include "web/views/settings_view.h"
#include "web/views/terms_view.h"
#include "web/views/view.h"

namespace termwise::web {

std::span<const View> all_views() {
    static constexpr std::array views{
        View{"nav.home", ui::Icon::home, draw_home, "", true},
        View{"nav.invoice", ui::Icon::invoice, draw_invoice, "", true},
        View{"nav.owed", ui::Icon::owed, draw_owed, "nav.owed.short", true},
        View{"nav.instalments", ui::Icon::instalments, draw_instalments},
        View{"nav.terms", ui::Icon::terms, draw_terms},
        View{"nav.reminders", ui::Icon::reminders, draw_reminders},
        View{"nav.buyer", ui::Icon::buyer, draw_buyer},
        View{"nav.methods", ui::Icon::methods, draw_methods, "nav.methods.short"},
        View{"nav.scenarios", ui::Icon::scenarios, draw_scenarios},
        View{"nav.documents", ui::Icon::documents, draw_documents, "", true},
        View{"nav.settings", ui::Icon::settings, draw_settings},
    };
    return views;
}

}  // namespace termwise::web
