#pragma once

#include <string_view>
#include <vector>

#include "core/engine/draft.h"

namespace termwise {

/// The country whose law has that code, by ISO 3166-1: "FR", and "GB" of "UK"; empty of "EU", which
/// is none.
std::string_view country_of(std::string_view jurisdiction);

/// The countries that a buyer is asked to be of: the member states of the Union and those with
/// which their merchants trade most, by code.
std::vector<std::string_view> usual_countries();

/// The code of a country that is not among them, of those that ISO 3166-1 leaves to its users.
inline constexpr std::string_view another_country = "ZZ";

/// Where the buyer is: as the ways to be paid say it, otherwise by `buyer_country`.
BuyerPlace buyer_place(const Draft& draft);

}  // namespace termwise
