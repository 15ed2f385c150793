#pragma once

#include "core/engine/draft_scenario.h"
#include "web/views/view.h"

namespace termwise::web {

/// Where a comparison begins: the invoice sold six times, month by month, on its own terms, with
/// 2 % for paying within 10 days, and with 30 % in advance. What is known of the buyer says how
/// many pay late or never; without it, an example to be edited.
DraftScenario first_scenario(const ViewContext& view);

}  // namespace termwise::web
