#pragma once

#include <string_view>

#include "core/engine/draft.h"

namespace termwise {

/// The country whose law has that code, by ISO 3166-1: "FR", and "GB" of "UK"; empty of "EU", which
/// is none.
std::string_view country_of(std::string_view jurisdiction);

/// Where the buyer is: as the ways to be paid say it, otherwise by `buyer_country`.
BuyerPlace buyer_place(const Draft& draft);

}  // namespace termwise
