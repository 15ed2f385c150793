#pragma once

#include "core/late/ledger.h"
#include "tests/core/money/euros.h"

namespace termwise::samples {

/// The ECB main refinancing rate of five half-years, known until the end of 2026.
inline const RateSeries& ecb() {
    static const RateSeries series{"ecb_mro_semester",
                                   "Directive 2011/7/EU",
                                   {{date_of(2024, 7, 1), AnnualRate::basis_points(425), "a", {}},
                                    {date_of(2025, 1, 1), AnnualRate::basis_points(315), "b", {}},
                                    {date_of(2025, 7, 1), AnnualRate::basis_points(215), "c", {}},
                                    {date_of(2026, 1, 1), AnnualRate::basis_points(215), "d", {}},
                                    {date_of(2026, 7, 1), AnnualRate::basis_points(240), "e", {}}},
                                   date_of(2026, 12, 31)};
    return series;
}

/// The French rule between businesses: ECB + 10, variable, ACT/365F.
inline LedgerRule french() {
    LedgerRule rule;
    rule.series = &ecb();
    rule.margins = {{date_of(2009, 1, 1), AnnualRate::basis_points(1000)}};
    return rule;
}

/// A contract rate, in hundredths of a percent.
inline LedgerRule contract(std::int64_t basis_points) {
    LedgerRule rule;
    rule.mode = RateMode::constant;
    rule.contract_rate = AnnualRate::basis_points(basis_points);
    return rule;
}

/// The interest of all segments before any rounding.
inline ExactInterest exact_sum(const Ledger& account) {
    ExactInterest sum;
    for (const Segment& segment : account.segments) sum = sum + segment.exact;
    return sum;
}

}  // namespace termwise::samples
