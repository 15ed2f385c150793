#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/money/rate.h"
#include "core/rules/sourced.h"
#include "core/time/date.h"

namespace termwise {

/// A yearly rate that holds from a day until the next row begins.
struct RateRow {
    Date since;
    AnnualRate rate;
    std::string source;
    Confidence confidence = Confidence::high;

    bool operator==(const RateRow&) const = default;
};

/// A published rate through time. Rows ascend by `since`; there is at least one.
struct RateSeries {
    std::string id;   ///< "ecb_mro_semester"; also the message key `series.<id>`.
    std::string law;  ///< The text that makes it binding, as cited.
    std::vector<RateRow> rows;
    std::optional<Date> known_until;  ///< The last day the newest row is known to hold.

    bool operator==(const RateSeries&) const = default;
};

/// The row in force on a day, and whether it is only assumed (the day lies past `known_until`).
struct RateOnDay {
    const RateRow* row = nullptr;
    bool assumed = false;
};

/// The row in force on `day`; nothing when the series begins later.
std::optional<RateOnDay> rate_on(const RateSeries& series, Date day);

/// The series with one row more, or with that row instead of the one of its day. The newest row is
/// known to hold for as many months as the newest before it.
RateSeries with_row(RateSeries series, RateRow row);

}  // namespace termwise
