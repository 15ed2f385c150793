#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What late payment costs: as the law says, one agreed rate, or an agreed series and margin.
void choose_penalty_rate(ViewContext& view);

/// The same in a phrase: "a rate of 12% a year, as agreed".
std::string penalty_in_words(const ViewContext& view);

}  // namespace termwise::web
