#pragma once

#include <string>

#include "core/engine/outcome.h"

namespace termwise {

/// The whole outcome as JSON, reasons included: the same bytes for the same outcome, everywhere. A
/// part that is absent has no key; lists are always there.
std::string outcome_json(const Outcome& outcome);

/// Problems as a JSON array: [{"code":"missing","where":"lines","value":"","at":0}].
std::string problems_json(const Problems& problems);

}  // namespace termwise
