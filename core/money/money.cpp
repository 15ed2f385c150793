#include "core/money/money.h"

#include "core/money/decimal.h"

namespace termwise {

std::string decimal_text(Money money) {
    return fixed_point_text(money.minor_units(), money.currency().decimals());
}

std::string canonical_text(Money money) {
    return decimal_text(money) + ' ' + std::string{money.currency().code()};
}

}  // namespace termwise
