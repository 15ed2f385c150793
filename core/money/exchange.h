#pragma once

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/rounding.h"

namespace termwise {

/// `amount` in the currency `to`, of which one unit of the amount's currency costs `rate`; rounded
/// once to the minor unit. At most 10^9 major units, and 0 < rate <= 10^6.
///
///   40.00 EUR at 4.2345 PLN for one EUR = 169.38 PLN
///   40.00 EUR at 161.275 JPY for one EUR = 6451 JPY
Money converted(Money amount, Currency to, Decimal rate, Rounding rounding);

/// Whether `rate` is above zero and at most 10^6, which no pair of currencies in use exceeds.
bool is_exchange_rate(Decimal rate);

}  // namespace termwise
