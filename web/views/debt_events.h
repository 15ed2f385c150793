#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// What else happened to the debt, beside payments: costs, credit notes, standstills, promises,
/// acknowledgements, claims and judgments, each editable in place.
void draw_debt_events(ViewContext& view);

}  // namespace termwise::web
