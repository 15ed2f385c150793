#pragma once

#include <string_view>

#include "core/time/date.h"

namespace termwise {

/// The day that a test writes as "2026-11-22".
inline Date day(std::string_view iso) { return parse_date(iso, "").value(); }

}  // namespace termwise
