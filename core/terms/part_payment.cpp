#include "core/terms/part_payment.h"

#include <algorithm>
#include <string>

#include "core/base/check.h"
#include "core/base/wide.h"

namespace termwise {
namespace {

Money in_proportion(Money amount, Money to, Money of) {
    TERMWISE_CHECK(of.minor_units() > 0);
    const Wide product = Wide{amount.minor_units()} * to.minor_units();
    return {divide(product, of.minor_units(), Rounding::half_up), amount.currency()};
}

}  // namespace

Money settled_by(Money payment, Money owed, Money payable) {
    if (payable.minor_units() <= 0) return owed;
    return in_proportion(payment, owed, payable);
}

Money payment_settling(Money debt, Money owed, Money payable) {
    if (payable.minor_units() <= 0) return Money::zero(debt.currency());
    return in_proportion(debt, payable, owed);
}

Share share_between(Money owed, Money payable) {
    TERMWISE_CHECK(owed.minor_units() > 0);
    const Money off = owed - payable;
    if (off.minor_units() <= 0) return {};
    return Share{divide(Wide{off.minor_units()} * Share::one, owed.minor_units(), Rounding::down)};
}

BorrowedDiscount borrowed_discount(const DiscountOffer& offer, AnnualRate rate,
                                   std::int64_t year_days) {
    TERMWISE_CHECK(offer.days_earlier >= 0 && rate.billionths >= 0 && year_days > 0);
    const Money payable = offer.payable.amount;
    const Wide product = Wide{payable.minor_units()} * rate.billionths * offer.days_earlier;
    const Wide divisor = Wide{AnnualRate::one} * year_days;
    const Money interest{divide(product, divisor, Rounding::half_up), payable.currency()};
    return {interest, offer.discount.amount - interest};
}

Result<Decimal> exact_payable(Decimal amount, Share discount, std::string_view where) {
    if (amount.coefficient() <= 0) return amount;
    const std::int64_t off = std::clamp(discount.billionths, std::int64_t{0}, Share::one);
    Wide coefficient = Wide{amount.coefficient()} * (Share::one - off);
    int scale = amount.scale() + 9;
    for (; scale > 0 && coefficient % 10 == 0; --scale) coefficient /= 10;
    if (scale > Decimal::max_scale || coefficient >= power_of_ten(18)) {
        return fail(ErrorCode::out_of_range, std::string{where}, canonical_text(amount));
    }
    return Decimal{static_cast<std::int64_t>(coefficient), scale};
}

}  // namespace termwise
