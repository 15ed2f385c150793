#pragma once

#include <string>
#include <string_view>

#include "core/scenario/scenario_draft.h"
#include "web/views/view.h"

namespace termwise::web {

/// What is wrong with a text of the scenario, in words; empty when nothing is. `where` is the path
/// within the scenario ("policies[0].terms").
std::string scenario_problem(const ViewContext& view, const ScenarioOutcome& compared,
                             std::string_view where);

/// The path of the same text in the draft, where fields are known by it.
std::string scenario_path(std::string_view where);

}  // namespace termwise::web
