#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/money/figure.h"
#include "core/money/rounding.h"
#include "core/rules/jurisdiction.h"
#include "core/terms/due_dates.h"
#include "core/terms/terms.h"
#include "core/time/calendar.h"

namespace termwise {

/// What the percentage of a discount is of.
enum class DiscountBase : std::uint8_t {
    gross,      ///< The amount with VAT.
    net,        ///< The amount without VAT.
    goods,      ///< With VAT, without freight.
    goods_net,  ///< Without VAT, without freight.
};

/// What a discount is granted on.
enum class DiscountScope : std::uint8_t {
    whole,            ///< The whole amount, when all of it is paid in time. The default.
    open,             ///< What part payments have left open, when that is paid in time.
    each_payment,     ///< Every payment in time: it settles itself / (1 - discount).
    each_instalment,  ///< Every instalment paid in time for it.
};

/// One discount as it works out on one invoice, or on one instalment of it.
struct DiscountOffer {
    Share share;                    ///< Of an agreed amount: what it is of `invoiced_total`.
    Date until;                     ///< The last day it is granted, included.
    Figure discount;                ///< Off what is payable.
    Figure vat_change;              ///< The part of it that is VAT; zero when the VAT stays.
    Figure payable;                 ///< What is owed when paid in time for it.
    Share simple_yield_per_year;    ///< See yield.h; zero when days_earlier is not positive.
    Share compound_yield_per_year;  ///< The same, compounded.
    std::int64_t days_earlier = 0;  ///< N - D: days between the last discount day and the due day.
    Why yield_why;
    Figure invoiced_vat;    ///< VAT as the invoice must state it under that mode.
    Figure invoiced_total;  ///< What is owed without the discount.
    std::optional<std::int64_t> instalment = {};  ///< Its index, under `each_instalment`.

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

/// What the discounts of an invoice hang on.
struct DiscountCase {
    std::vector<TaxedPart> parts;  ///< What is due, by VAT rate; at least one.
    DiscountVat vat{};
    BaseDays days;                          ///< The days the windows count from.
    Date due;                               ///< The day it is due without discount.
    std::optional<DiscountBase> base = {};  ///< Nothing: with VAT where the VAT follows, else net.
    std::vector<Money> freight = {};        ///< Of the net of each part; empty: none.
    std::optional<Money> owed = {};  ///< What is owed without discount; nothing: parts and VAT.
    std::int64_t cash_step = 1;      ///< Minor units; what is payable is a multiple of it.
    Rounding cash_rounding = Rounding::half_up;

    bool operator==(const DiscountCase&) const = default;
};

/// What each tier of `terms` comes to. Never more than what it is of; nothing where that is not
/// above zero.
///
/// Every product is rounded half up to the minor unit, once per VAT rate. An agreed amount is
/// spread over the rates by what each is of the base. Under `reduced_upfront` the discount is
/// always of the net, since the VAT is lowered already.
///
///   1000 + 150 VAT, 10 %: payable 1035.00 reduced_on_payment, 1050.00 never.
///   100 at 21 %, 2 %, reduced_upfront: VAT 20.58 on the invoice from the start, total 120.58.
///   1000 + 200 VAT, 2 % of the net, reduced_on_payment: 20.00 off, of which 20 / 1.2 = 3.33 VAT.
std::vector<DiscountOffer> discount_offers(const Terms& terms, const DiscountCase& given,
                                           const HolidayCalendar& calendar);

/// May a discount in that scope be earned with `parts` instalments? One on the whole needs a single
/// due day: paid in parts there is no day by which the whole is early.
bool is_earnable(DiscountScope scope, std::size_t parts);

const char* name_of(DiscountBase base);
const char* name_of(DiscountScope scope);

}  // namespace termwise
