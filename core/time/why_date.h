#pragma once

#include <string_view>

#include "core/base/why.h"
#include "core/time/date.h"

namespace termwise {

/// A day as a value of a reason: {due_on} is "2026-11-22". `name` is a literal.
inline WhyValue date_value(std::string_view name, Date day) {
    return {name, WhyKind::date, iso_text(day)};
}

}  // namespace termwise
