#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/scenario/scenario_draft.h"

namespace termwise {

/// Reads a request to compare policies, or every problem in the text with its path.
///
///   {"schema":1,"jurisdiction":"FR","currency":"EUR","start_on":"2026-01-01","capital_rate":"8",
///    "sales":[{"on":"2026-01-15","amount":"1000.00"}],
///    "policies":[{"name":"Net 30","terms":"net 30","late":"40","days_late":"12","lost":"1"},
///                {"name":"Early","terms":"2/10 net 30","take_up":"25"}],
///    "sensitivity":{"input":"lost","from":"0","to":"5"},"fan":{"seed":"7","runs":"200"}}
///
/// Laws: as for drafts; reading what `scenario_draft_json` wrote gives the same draft.
tl::expected<ScenarioDraft, Problems> scenario_draft_from_json(std::string_view json);

/// The request as the shortest JSON; what is empty and optional is left out.
std::string scenario_draft_json(const ScenarioDraft& draft);

/// The whole comparison as JSON, reasons included: the same bytes for the same outcome, everywhere.
std::string scenario_json(const ScenarioOutcome& outcome);

}  // namespace termwise
