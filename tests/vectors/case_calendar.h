#pragma once

#include <optional>
#include <string_view>

#include "core/time/calendar.h"
#include "core/time/roll.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {

/// The weekend and the holidays that a case lists.
HolidayCalendar calendar_at(const Json& input);

/// The roll that the cases call by that name; nothing for a name unknown to us.
std::optional<Roll> roll_named(std::string_view word);

}  // namespace termwise::vectors
