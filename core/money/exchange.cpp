#include "core/money/exchange.h"

#include "core/base/check.h"
#include "core/base/wide.h"

namespace termwise {

Money converted(Money amount, Currency to, Decimal rate, Rounding rounding) {
    TERMWISE_CHECK(is_exchange_rate(rate));
    const Wide product =
        Wide{amount.minor_units()} * rate.coefficient() * power_of_ten(to.decimals());
    const int places = rate.scale() + amount.currency().decimals();
    return {divide(product, power_of_ten(places), rounding), to};
}

bool is_exchange_rate(Decimal rate) {
    constexpr std::int64_t highest = 1'000'000;
    return rate.coefficient() > 0 &&
           rate.coefficient() <= Wide{highest} * power_of_ten(rate.scale());
}

}  // namespace termwise
