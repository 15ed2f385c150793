#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/invoice/line.h"
#include "core/money/figure.h"
#include "core/money/rounding.h"

namespace termwise {

/// The word in JSON and in message keys ("charge" -> `adjustment.charge`).
const char* name_of(AdjustmentKind kind);

/// What `adjustment` comes to, before its sign: an allowance of 5.00 and a charge of 5.00 are both
/// 5.00.
///
///   base      what its share is of, where it names no base itself
///   rounding  applied once, to a share (EN 16931, BT-92, BT-99, BT-136, BT-141)
///
///   5 % of 333.33 EUR = 16.6665  ->  16.67 EUR
Figure adjustment_figure(const Adjustment& adjustment, Money base, Rounding rounding);

/// Taken off by an allowance, added by a charge.
Money signed_amount(AdjustmentKind kind, Money amount);

}  // namespace termwise
