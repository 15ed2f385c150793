#pragma once

#include "core/engine/draft.h"

namespace termwise::web {

/// An overdue invoice of a buyer who is known, with methods, routes and policies.
Draft advised_case();

}  // namespace termwise::web
