#pragma once

#include "core/base/result.h"
#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"
#include "core/terms/discount.h"

namespace termwise {

// What a payment is worth while a discount runs: `owed` (above zero) is settled by `payable` (at
// most owed), and every part of it in the same proportion. Where nothing is payable everything is
// settled.

/// What `payment` settles, rounded half up: payment x owed / payable.
///
///   7 000.00 less 7 % = 6 510.00: a payment of 2 790.00 settles 3 000.00
Money settled_by(Money payment, Money owed, Money payable);

/// The payment that settles `debt`, rounded half up: debt x payable / owed.
///
///   3 720.00 less 2 % = 3 645.60: 980.00 settle 1 000.00
Money payment_settling(Money debt, Money owed, Money payable);

/// What part of `owed` (above zero) is left out when only `payable` is paid, cut to a billionth:
/// 200.00 and 100.00 -> 50 %. Nothing where that is below zero.
Share share_between(Money owed, Money payable);

/// What taking a discount with borrowed money comes to.
struct BorrowedDiscount {
    Money interest;  ///< For the days until the due day.
    Money saving;    ///< The discount less that interest; negative when waiting is cheaper.

    bool operator==(const BorrowedDiscount&) const = default;
};

/// The buyer borrows what `offer` makes payable until the due day, at `rate` a year of `year_days`.
///
///   2 460.00, 3 % for 20 days at 9 %: 2 386.20 x 9 % x 20 / 360 = 11.93; 73.80 - 11.93 = 61.87
BorrowedDiscount borrowed_discount(const DiscountOffer& offer, AnnualRate rate,
                                   std::int64_t year_days);

/// `amount` less `discount`, not rounded at all: 0.01 less 2 % is 0.0098. A discount below zero
/// counts as none and one above the whole as the whole; an amount that is not above zero has no
/// discount. Fails with `out_of_range`, naming `where`, beyond what a Decimal can say.
Result<Decimal> exact_payable(Decimal amount, Share discount, std::string_view where);

}  // namespace termwise
