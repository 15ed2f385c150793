#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/money/money.h"

namespace termwise {

/// Reads a decimal amount as JSON carries it: an optional minus, digits, and at most as many
/// decimals after one point as the currency has ("-1250.5"). No grouping, no exponent, no rounding.
///
///   where    the JSON path to name in an error
///
/// Fails with `missing`, `malformed`, or `out_of_range` beyond 10^15 minor units.
Result<Money> parse_money(std::string_view text, Currency currency, std::string_view where);

}  // namespace termwise
