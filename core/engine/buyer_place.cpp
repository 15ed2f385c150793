#include "core/engine/buyer_place.h"

#include <array>

namespace termwise {

std::string_view country_of(std::string_view jurisdiction) {
    if (jurisdiction == "UK") return "GB";
    return jurisdiction == "EU" ? std::string_view{} : jurisdiction;
}

std::span<const std::string_view> usual_countries() {
    static constexpr std::array<std::string_view, 32> codes{
        "AT", "BE", "BG", "CA", "CH", "CY", "CZ", "DE", "DK", "EE", "ES",
        "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
        "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "US"};
    return codes;
}

BuyerPlace buyer_place(const Draft& draft) {
    if (draft.methods && draft.methods->buyer) return *draft.methods->buyer;
    const bool at_home =
        draft.buyer_country.empty() || draft.buyer_country == country_of(draft.jurisdiction);
    return at_home ? BuyerPlace::same_country : BuyerPlace::abroad;
}

}  // namespace termwise
