#include "web/views/buyer_country.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sort.h"
#include "core/engine/buyer_place.h"
#include "core/text/name_order.h"
#include "web/ui/choice.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

struct Country {
    std::string code;
    std::string name;
};

// A country whose law we know is named as its law is; one that we have no name for, by its code.
Country country(const ViewContext& view, std::string_view code) {
    std::string key = "country." + std::string{code};
    for (const Jurisdiction& law : view.rules.jurisdictions) {
        if (country_of(law.code) == code) key = "jurisdiction." + law.code;
    }
    return {std::string{code}, std::string{view.texts.has(key) ? view.texts[key] : code}};
}

std::vector<Country> choices(const ViewContext& view) {
    const std::string& typed = view.draft.buyer_country;
    std::vector<Country> listed;
    for (const std::string_view code : usual_countries()) {
        if (code != country_of(view.draft.jurisdiction)) listed.push_back(country(view, code));
    }
    sort_stably(listed, [](const Country& one, const Country& other) {
        return comes_before(one.name, other.name);
    });
    listed.push_back(country(view, another_country));
    listed.insert(listed.begin(), {"", std::string{view.texts["invoice.buyer_country.same"]}});
    const bool known = std::any_of(listed.begin(), listed.end(),
                                   [&](const Country& each) { return each.code == typed; });
    if (!known) listed.push_back(country(view, typed));
    return listed;
}

}  // namespace

void choose_buyer_country(ViewContext& view) {
    const std::vector<Country> listed = choices(view);
    std::vector<std::string_view> names;
    std::size_t chosen = 0;
    for (const Country& each : listed) {
        if (each.code == view.draft.buyer_country) chosen = names.size();
        names.emplace_back(each.name);
    }
    const std::string problem = problem_at(view, "buyer_country");
    if (ui::choice("invoice.buyer_country", names, chosen, {.error = problem})) {
        view.draft.buyer_country = listed[chosen].code;
    }
}

}  // namespace termwise::web
