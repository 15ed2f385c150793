#pragma once

#include <cstdint>

#include "core/money/rate.h"

namespace termwise {

/// The most a yield can say: 10 000 000 000 % a year. Nearly the whole amount off for paying a day
/// earlier would be more; it is shown as this.
inline constexpr Share yield_limit{100'000'000'000'000'000};

/// What not taking a discount costs the buyer a year, without compounding:
/// d / (1 - d) x year_days / days, rounded half up to 0.01 %. 0 < discount < 1; days > 0.
///
///   2 % for paying 20 days earlier (2/10 net 30)  ->  37.24 %, by years of 360 days 36.73 %
Share simple_yield(Share discount, std::int64_t days, std::int64_t year_days = 365);

/// The rule of thumb of German textbooks: d x 360 / days, rounded half up to a whole percent.
///
///   2 % within 14 days, net 30  ->  2 x 360 / 16 = 45 %
Share rule_of_thumb_yield(Share discount, std::int64_t days);

/// The same, compounded: (1 / (1 - d))^(365 / days) - 1, rounded half up to 0.01 %.
///
/// Integer arithmetic only. The logarithm to base 2 is formed bit by bit with 60 binary places
/// (each squaring gives one bit), multiplied by 365 / days in 128 bits, and raised again by the
/// square roots of 2. Every step cuts at the 62nd binary place; the relative error of the result
/// is below 10^-14, so the two decimals shown are right up to ties nearer than that.
///
///   2 % for paying 20 days earlier (2/10 net 30)  ->  44.59 %
Share compound_yield(Share discount, std::int64_t days);

}  // namespace termwise
