#include "core/engine/buyer_place.h"

#include "core/invoice/vat_place.h"

namespace termwise {

std::string_view country_of(std::string_view jurisdiction) {
    if (jurisdiction == "UK") return "GB";
    return jurisdiction == "EU" ? std::string_view{} : jurisdiction;
}

std::vector<std::string_view> usual_countries() {
    const auto states = member_states();
    std::vector<std::string_view> codes{states.begin(), states.end()};
    codes.insert(codes.end(), {"CA", "CH", "GB", "NO", "US"});
    return codes;
}

BuyerPlace buyer_place(const Draft& draft) {
    if (draft.methods && draft.methods->buyer) return *draft.methods->buyer;
    const bool at_home =
        draft.buyer_country.empty() || draft.buyer_country == country_of(draft.jurisdiction);
    return at_home ? BuyerPlace::same_country : BuyerPlace::abroad;
}

}  // namespace termwise
