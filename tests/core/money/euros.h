#pragma once

#include <cstdint>

#include "core/money/money.h"

namespace termwise {

// Most tests reckon in euros.

inline constexpr Currency eur{"EUR"};

inline Money euros(std::int64_t cents) { return {cents, eur}; }

}  // namespace termwise
