#include "web/views/way_to_field.h"

#include <algorithm>
#include <array>

namespace termwise::web {

namespace {

// Where paths that begin so are edited.
struct Place {
    std::string_view path;
    std::string_view view;
};

constexpr std::array places{
    Place{"seller.", "nav.documents"},  Place{"buyer.", "nav.documents"},
    Place{"as_of", "nav.owed"},         Place{"payments", "nav.owed"},
    Place{"events", "nav.owed"},        Place{"rate_mode", "nav.owed"},
    Place{"contract_rate", "nav.owed"}, Place{"demanded_on", "nav.owed"},
    Place{"plan", "nav.instalments"},   Place{"credit", "nav.instalments"},
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

}  // namespace termwise::web
