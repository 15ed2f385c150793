#pragma once

#include <optional>
#include <string_view>

#include "core/json/reader.h"
#include "core/money/money.h"

namespace termwise {

/// An amount of that currency that a file states, zero or more; nothing when the member is absent.
/// Adds `malformed` or `out_of_range` otherwise.
std::optional<Money> read_amount(ObjectReader& object, std::string_view name, Currency currency);

}  // namespace termwise
