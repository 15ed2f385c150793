#include "core/money/money.h"

#include "core/money/decimal.h"

namespace termwise {

std::string decimal_text(Money money) {
    return fixed_point_text(money.minor_units(), money.currency().decimals());
}

std::string canonical_text(Money money) {
    FixedPointBuffer buffer;
    const std::string_view number =
        fixed_point_text(money.minor_units(), money.currency().decimals(), buffer);
    std::string text;
    text.reserve(number.size() + 4);
    return text.append(number).append(1, ' ').append(money.currency().code());
}

}  // namespace termwise
