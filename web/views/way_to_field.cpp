#include "web/views/way_to_field.h"

#include <algorithm>
#include <array>
#include <string>

#include "web/ui/context.h"

namespace termwise::web {

namespace {

// Where paths that begin so are edited.
struct Place {
    std::string_view path;
    std::string_view view;
};

constexpr std::array places{
    Place{"seller.", "nav.documents"},
    Place{"buyer.", "nav.documents"},
    Place{"as_of", "nav.owed"},
    Place{"payments", "nav.owed"},
    Place{"events", "nav.owed"},
    Place{"rate_mode", "nav.owed"},
    Place{"contract_", "nav.owed"},
    Place{"demanded_on", "nav.owed"},
    Place{"day_count", "nav.owed"},
    Place{"grace_days", "nav.owed"},
    Place{"threshold", "nav.owed"},
    Place{"compensation_rate", "nav.owed"},
    Place{"plan", "nav.instalments"},
    Place{"credit", "nav.instalments"},
    Place{"reschedule", "nav.instalments"},
    Place{"seller_view", "nav.terms"},
    Place{"reminders", "nav.reminders"},
    Place{"risk", "nav.buyer"},
    Place{"methods", "nav.methods"},
    Place{"recovery", "nav.methods"},
};

std::string_view view_of(std::string_view where) {
    const auto found = std::find_if(places.begin(), places.end(), [&](const Place& place) {
        return where.starts_with(place.path);
    });
    return found == places.end() ? "nav.invoice" : found->view;
}

}  // namespace

void lead_to(ViewContext& view, std::string_view where) {
    view.session.sought = where;
    view.session.open(view_of(where));
}

std::string entry_path(std::string_view list, std::size_t index, std::string_view field) {
    std::string path{list};
    return path.append(1, '[').append(std::to_string(index)).append("].").append(field);
}

void seek(ViewContext& view, std::string_view list, std::size_t index, std::string_view field) {
    view.session.sought = entry_path(list, index, field);
}

void answer_seeking(const ViewContext& view, std::string_view where, std::string_view key) {
    if (view.session.sought != where) return;
    view.session.sought.clear();
    ui::give_focus(key);
}

}  // namespace termwise::web
