#include "web/views/buyer_country.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/sort.h"
#include "core/engine/buyer_place.h"
#include "web/ui/choice.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

// The Union, and those with which its merchants trade most.
constexpr std::array countries{"AT", "BE", "BG", "CA", "CH", "CY", "CZ", "DE", "DK", "EE", "ES",
                               "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
                               "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "US"};
constexpr std::string_view another = "ZZ";

struct Country {
    std::string code;
    std::string name;
};

// A country whose law we know is named as its law is; one that we have no name for, by its code.
std::string name_of(const std::string& code, const Texts& texts) {
    const std::string law = "jurisdiction." + (code == "GB" ? "UK" : code);
    if (texts.has(law)) return std::string{texts[law]};
    const std::string key = "country." + code;
    return texts.has(key) ? std::string{texts[key]} : code;
}

// For the order of names: the first letter without its accent.
std::string sort_key(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, char>, 2> accented{{{"É", 'E'}, {"Ö", 'O'}}};
    for (const auto& [letter, plain] : accented) {
        if (name.starts_with(letter)) return plain + name.substr(letter.size());
    }
    return name;
}

std::vector<Country> choices(const ViewContext& view) {
    const std::string_view own = country_of(view.draft.jurisdiction);
    std::vector<Country> listed;
    for (const std::string code : countries) {
        if (code != own) listed.push_back({code, name_of(code, view.texts)});
    }
    sort_stably(listed, [](const Country& a, const Country& b) {
        return sort_key(a.name) < sort_key(b.name);
    });
    listed.push_back({std::string{another}, name_of(std::string{another}, view.texts)});
    listed.insert(listed.begin(), {"", std::string{view.texts["invoice.buyer_country.same"]}});
    const std::string& typed = view.draft.buyer_country;
    const bool known = std::any_of(listed.begin(), listed.end(),
                                   [&](const Country& each) { return each.code == typed; });
    if (!known) listed.push_back({typed, name_of(typed, view.texts)});
    return listed;
}

}  // namespace

void choose_buyer_country(ViewContext& view) {
    const std::vector<Country> listed = choices(view);
    std::vector<std::string_view> names;
    std::size_t chosen = 0;
    for (const Country& country : listed) {
        if (country.code == view.draft.buyer_country) chosen = names.size();
        names.emplace_back(country.name);
    }
    const std::string problem = problem_at(view, "buyer_country");
    if (ui::choice("invoice.buyer_country", names, chosen, {.error = problem})) {
        view.draft.buyer_country = listed[chosen].code;
    }
}

}  // namespace termwise::web
