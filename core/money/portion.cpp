#include "core/money/portion.h"

#include <algorithm>

namespace termwise {
namespace {

Wide wide_power_of_ten(int exponent) {
    TERMWISE_CHECK(exponent >= 0 && exponent <= 36);
    if (exponent <= 18) return power_of_ten(exponent);
    return Wide{power_of_ten(18)} * power_of_ten(exponent - 18);
}

Wide magnitude(Wide number) { return number < 0 ? -number : number; }

}  // namespace

std::int64_t portion_of_units(std::int64_t minor_units, Share share, Rounding rounding) {
    TERMWISE_CHECK(-Share::one <= share.billionths && share.billionths <= Share::one);
    // share x (thousands of millions) is whole; what is below them makes at most 10^18 more.
    const std::int64_t whole = minor_units / Share::one * share.billionths;
    const std::int64_t below = minor_units % Share::one * share.billionths;
    return rounded_quotient(whole + below / Share::one, below % Share::one, Share::one, rounding);
}

Money portion(Money whole, Share share, Rounding rounding) {
    if (-Share::one <= share.billionths && share.billionths <= Share::one) {
        return {portion_of_units(whole.minor_units(), share, rounding), whole.currency()};
    }
    const Wide product = Wide{whole.minor_units()} * share.billionths;
    return {divide(product, Share::one, rounding), whole.currency()};
}

Result<Money> line_amount(Decimal quantity, Decimal unit_price, Currency currency,
                          Rounding rounding, std::string_view where) {
    return line_amount(quantity, UnitPrice{unit_price}, currency, rounding, where);
}

bool may_price(Decimal per) {
    const std::int64_t most = 1'000'000 * power_of_ten(std::min(per.scale(), 3));
    return per.coefficient() > 0 && per.scale() <= 3 && per.coefficient() <= most;
}

Result<Money> line_amount(Decimal quantity, UnitPrice price, Currency currency, Rounding rounding,
                          std::string_view where) {
    TERMWISE_CHECK(may_price(price.per));
    const Wide product = Wide{quantity.coefficient()} * price.amount.coefficient();
    const int surplus =
        quantity.scale() + price.amount.scale() - price.per.scale() - currency.decimals();
    const Wide divisor = wide_power_of_ten(surplus > 0 ? surplus : 0) * price.per.coefficient();
    const Wide factor = wide_power_of_ten(surplus < 0 ? -surplus : 0);

    // Compared before the multiplication, which could leave 128 bits.
    if (magnitude(product) / divisor > Money::limit / factor)
        return fail(ErrorCode::out_of_range, std::string{where});
    const Money amount{divide(product * factor, divisor, rounding), currency};
    if (magnitude(amount.minor_units()) > Money::limit)
        return fail(ErrorCode::out_of_range, std::string{where});
    return amount;
}

Money rounded_to_step(Money amount, std::int64_t step, Rounding rounding) {
    TERMWISE_CHECK(step > 0);
    std::int64_t minor_units = 0;
    const std::int64_t steps = divide(amount.minor_units(), step, rounding);
    TERMWISE_CHECK(!__builtin_mul_overflow(steps, step, &minor_units));
    return {minor_units, amount.currency()};
}

}  // namespace termwise
