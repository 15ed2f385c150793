#include "core/terms/yield.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/rounding.h"

namespace termwise {
namespace {

constexpr int places = 62;  ///< Binary places of a number from 1 up to 2.
constexpr int log_places = 60;
constexpr Wide unit = Wide{1} << places;
constexpr std::int64_t basis_points = 10'000;
constexpr std::int64_t limit = yield_limit.billionths / (Share::one / basis_points);

Share yield_of(Wide points) {
    return Share::basis_points(static_cast<std::int64_t>(std::min(points, Wide{limit})));
}

/// log2(1 / (1 - discount)) with `log_places` binary places.
Wide log2_of_growth(Share discount) {
    Wide mantissa = (Wide{Share::one} << places) / (Share::one - discount.billionths);
    Wide log = 0;
    for (; mantissa >= 2 * unit; mantissa /= 2) log += Wide{1} << log_places;
    for (int place = log_places - 1; place >= 0; --place) {
        mantissa = (mantissa * mantissa) >> places;
        if (mantissa < 2 * unit) continue;
        mantissa /= 2;
        log += Wide{1} << place;
    }
    return log;
}

Wide square_root(Wide square) {
    Wide root = 0;
    for (Wide bit = unit; bit > 0; bit /= 2) {
        if ((root + bit) * (root + bit) <= square) root += bit;
    }
    return root;
}

/// 2 to the power of a fraction with `log_places` binary places, with `places` binary places.
Wide power_of_two(Wide fraction) {
    Wide result = unit;
    Wide root = 2 * unit;
    for (int place = log_places - 1; place >= 0; --place) {
        root = square_root(root << places);
        if (((fraction >> place) & 1) != 0) result = (result * root) >> places;
    }
    return result;
}

}  // namespace

Share simple_yield(Share discount, std::int64_t days, std::int64_t year_days) {
    TERMWISE_CHECK(discount > Share{} && discount < Share{Share::one} && days > 0);
    const Wide year = Wide{discount.billionths} * year_days * basis_points;
    const Wide left = Wide{Share::one - discount.billionths} * days;
    return yield_of(divide(year, left, Rounding::half_up));
}

Share rule_of_thumb_yield(Share discount, std::int64_t days) {
    TERMWISE_CHECK(discount > Share{} && discount < Share{Share::one} && days > 0);
    const Wide percents = Wide{discount.billionths} * 360 * 100;
    const Wide hundredths = divide(percents, Wide{Share::one} * days, Rounding::half_up);
    return yield_of(hundredths * 100);
}

Share compound_yield(Share discount, std::int64_t days) {
    TERMWISE_CHECK(discount > Share{} && discount < Share{Share::one} && days > 0);
    const Wide log = log2_of_growth(discount) * 365 / days;
    const int doublings = static_cast<int>(log >> log_places);
    if (doublings > 30) return yield_limit;
    const Wide fraction = log & ((Wide{1} << log_places) - 1);
    const Wide growth = power_of_two(fraction) << doublings;
    return yield_of(divide((growth - unit) * basis_points, unit, Rounding::half_up));
}

}  // namespace termwise
