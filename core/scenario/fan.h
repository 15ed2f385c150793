#pragma once

#include <cstdint>
#include <vector>

#include "core/scenario/compare.h"

namespace termwise {

/// A tenth of the runs came to no more than p10, half to no more than p50, nine tenths to no more
/// than p90; each is what some run came to (nearest rank).
struct Quantiles {
    Money p10;
    Money p50;
    Money p90;

    bool operator==(const Quantiles&) const = default;
};

/// What had come in by the end of a month.
struct FanPoint {
    Date until;
    Quantiles total;

    bool operator==(const FanPoint&) const = default;
};

/// How far one policy may turn out otherwise.
struct Fan {
    Quantiles present_value;
    std::vector<FanPoint> cash;  ///< The same months for every policy.

    bool operator==(const Fan&) const = default;
};

/// What a fan is drawn from.
struct FanInput {
    std::uint64_t seed = 1;
    int runs = 200;  ///< 10 to 1 000.
};

/// A run draws each buyer anew: takes the discount or not, pays or not, late or not, and if late by
/// 1 to 2 x days_late - 1 days, evenly. The numbers are those of PCG32 (pcg32.h), four for each
/// sale, the same for every policy, so that policies differ by their terms and not by luck. One
/// draw decides over all instalments of a sale.
///
/// The same seed gives the same bytes everywhere. Runs x sales x policies of at most 3 000 000.
std::vector<Fan> fans_of(const Scenario& scenario, const FanInput& input);

}  // namespace termwise
