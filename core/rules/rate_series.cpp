#include "core/rules/rate_series.h"

#include <algorithm>

namespace termwise {

std::optional<RateOnDay> rate_on(const RateSeries& series, Date day) {
    const auto later = [](Date asked, const RateRow& row) { return asked < row.since; };
    const auto next = std::upper_bound(series.rows.begin(), series.rows.end(), day, later);
    if (next == series.rows.begin()) return std::nullopt;

    return RateOnDay{&*(next - 1), series.known_until && *series.known_until < day};
}

}  // namespace termwise
