#include "core/rules/recovery_law.h"

#include <array>

namespace termwise {

const char* name_of(RecoveryRoute route) {
    constexpr std::array words{"amicable", "agency", "payment_order", "small_claims", "write_off"};
    return words[static_cast<std::size_t>(route)];
}

}  // namespace termwise
