#include "core/rules/rate_series.h"

#include <algorithm>
#include <utility>

#include "core/time/period.h"

namespace termwise {

namespace {

// How long a row that begins on `since` is known to hold: as many whole months as the newest row.
Date known_from(const RateSeries& series, Date since) {
    const Date newest = series.rows.back().since;
    int months = 0;
    while (plus_months(newest, months + 1) <= *series.known_until + one_day) ++months;
    return std::max(since, plus_months(since, months) - one_day);
}

}  // namespace

std::optional<RateOnDay> rate_on(const RateSeries& series, Date day) {
    const auto later = [](Date asked, const RateRow& row) { return asked < row.since; };
    const auto next = std::upper_bound(series.rows.begin(), series.rows.end(), day, later);
    if (next == series.rows.begin()) return std::nullopt;

    return RateOnDay{&*(next - 1), series.known_until && *series.known_until < day};
}

RateSeries with_row(RateSeries series, RateRow row) {
    const bool is_newest = series.rows.back().since < row.since;
    if (is_newest && series.known_until) series.known_until = known_from(series, row.since);
    const auto earlier = [](const RateRow& one, Date day) { return one.since < day; };
    const auto at = std::lower_bound(series.rows.begin(), series.rows.end(), row.since, earlier);
    if (at != series.rows.end() && at->since == row.since)
        *at = std::move(row);
    else
        series.rows.insert(at, std::move(row));
    return series;
}

}  // namespace termwise
