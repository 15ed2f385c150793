#pragma once

#include <span>
#include <vector>

#include "core/money/figure.h"
#include "core/rules/jurisdiction.h"
#include "core/terms/terms.h"
#include "core/time/calendar.h"

namespace termwise {

/// One discount as it works out on one invoice.
struct DiscountOffer {
    Share share;
    Date until;                     ///< The last day it is granted, included.
    Figure discount;                ///< Off what is payable.
    Figure vat_change;              ///< The part of it that is VAT; zero when the VAT stays.
    Figure payable;                 ///< What is owed when paid in time for it.
    Share simple_yield_per_year;    ///< See yield.h; zero when days_earlier is not positive.
    Share compound_yield_per_year;  ///< The same, compounded.
    std::int64_t days_earlier = 0;  ///< N - D: days between the last discount day and the due day.
    Why yield_why;
    Figure invoiced_vat;    ///< VAT as the invoice must state it under that mode.
    Figure invoiced_total;  ///< Net and that VAT: what is owed without the discount.

    bool operator==(const DiscountOffer&) const = default;
};

/// The part of an invoice that bears one VAT rate, as invoiced.
struct TaxedPart {
    Money net;
    Share vat_rate;
    Money vat;

    bool operator==(const TaxedPart&) const = default;
};

/// The VAT of each of `parts` as the invoice must state it when it offers the discounts of `terms`:
/// unchanged, except under `reduced_upfront`, where it is computed on the base less the largest
/// discount, rounded half up once per rate (Belgian VAT Code, art. 28, 1°).
///
///   100.00 at 21 %, 2 % discount  ->  21 % of 98.00 = 20.58
std::vector<Money> invoiced_vat(std::span<const TaxedPart> parts, const Terms& terms,
                                DiscountVat mode);

/// The days an offer of discounts hangs on.
struct DiscountDays {
    Date base;  ///< The day the windows count from.
    Date due;   ///< The day the whole is due without discount.
};

/// What each tier of `terms` comes to on an invoice made of `parts` (at least one). `mode` says
/// what the discount does to the VAT.
///
/// Every product is rounded half up to the minor unit, once per VAT rate.
///
///   1000 + 150 VAT, 10 %: payable 1035.00 reduced_on_payment, 1050.00 never.
///   100 at 21 %, 2 %, reduced_upfront: VAT 20.58 on the invoice from the start, total 120.58.
std::vector<DiscountOffer> discount_offers(const Terms& terms, std::span<const TaxedPart> parts,
                                           DiscountVat mode, DiscountDays days,
                                           const HolidayCalendar& calendar);

}  // namespace termwise
