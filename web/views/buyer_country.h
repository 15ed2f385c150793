#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The buyer's country, by its name in the merchant's language; first of all the merchant's own.
void choose_buyer_country(ViewContext& view);

}  // namespace termwise::web
