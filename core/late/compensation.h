#pragma once

#include <optional>

#include "core/money/money.h"
#include "core/rules/jurisdiction.h"

namespace termwise {

/// The fixed sum that `law` grants for the recovery costs of one overdue invoice of `debt`, once,
/// however many letters follow. Nothing where the law grants none (consumers), or where it names
/// the sum in another currency than the debt's: that needs a rate of exchange, which is not ours.
///
///   France, 1 000.00 EUR                        ->  40.00 EUR  (C. com. D441-5)
///   United Kingdom, 999.99 / 1 000.00 GBP       ->  40.00 / 70.00 GBP  (1998 Act, s. 5A)
///
/// debt > 0.
std::optional<Money> compensation(const LateRule& law, Money debt);

}  // namespace termwise
