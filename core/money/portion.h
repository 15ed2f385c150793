#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/result.h"
#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"

namespace termwise {

/// `share` of `whole`, rounded once to the minor unit: 20 % of 12.34 EUR = 2.468 -> 2.47 EUR.
Money portion(Money whole, Share share, Rounding rounding);

/// The same in minor units and in 64 bits, for a share from -100 % to 100 %.
std::int64_t portion_of_units(std::int64_t minor_units, Share share, Rounding rounding);

/// `quantity` x `unit_price` in that currency, rounded once to the minor unit. Both exact decimals;
/// the product is formed in 128 bits. Out of the range of Money is an error naming `where`.
Result<Money> line_amount(Decimal quantity, Decimal unit_price, Currency currency,
                          Rounding rounding, std::string_view where);

/// A price for so many units: 39.90 per 100. `per` is above zero, at most a million, and has at
/// most three decimals.
struct UnitPrice {
    Decimal amount;
    Decimal per{1, 0};

    bool operator==(const UnitPrice&) const = default;
};

/// Whether `per` is within the bounds of a UnitPrice.
bool may_price(Decimal per);

/// `quantity` x `price.amount` / `price.per`, rounded once: 24 at 39.90 per 100 = 9.576 -> 9.58.
Result<Money> line_amount(Decimal quantity, UnitPrice price, Currency currency, Rounding rounding,
                          std::string_view where);

/// The nearest multiple of `step` (cash rounding, CHF 0.05): 12.33 CHF, step 5 -> 12.35 CHF.
/// `step` counts minor units and is positive.
Money rounded_to_step(Money amount, std::int64_t step, Rounding rounding);

}  // namespace termwise
