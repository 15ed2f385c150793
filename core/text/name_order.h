#pragma once

#include <string_view>

namespace termwise {

/// Whether a name comes before another in a list. The accent of a first letter makes no difference:
/// "États-Unis" stands under E.
bool comes_before(std::string_view name, std::string_view other);

}  // namespace termwise
