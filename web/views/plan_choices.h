#pragma once

#include <string>

#include "core/terms/terms.h"
#include "web/views/view.h"

namespace termwise::web {

// Choices of a plan; each returns whether another value was chosen in this frame.

bool choose_parts(const ViewContext& view, Plan& plan);
bool choose_cadence(const ViewContext& view, Plan& plan);

/// The plan in the canonical notation: "3x", "4x/14d".
std::string plan_text(const Plan& plan);

}  // namespace termwise::web
