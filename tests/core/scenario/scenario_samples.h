#pragma once

#include "core/scenario/policy.h"
#include "core/terms/parse_terms.h"

namespace termwise::samples {

inline Money euros(std::int64_t cents) { return {cents, Currency{"EUR"}}; }

inline Share percent(std::int64_t whole) { return Share::basis_points(whole * 100); }

/// Terms, and in whole percent: discount taken, lost, late, with the days.
inline Policy policy(std::string_view terms, std::int64_t take_up, std::int64_t lost,
                     std::int64_t late, std::int32_t days) {
    Policy made;
    made.name = terms;
    made.terms = parse_terms(terms, "terms").value().front();
    made.take_up = percent(take_up);
    made.lost = percent(lost);
    made.late = percent(late);
    made.days_late = days;
    return made;
}

/// Sales of 100.00 on the 1st of each month of 2026; money costs 10 % a year.
inline Scenario scenario(std::vector<Policy> policies, unsigned months = 12) {
    Scenario made;
    made.start_on = date_of(2026, 1, 1);
    made.capital_rate = AnnualRate::basis_points(1000);
    for (unsigned month = 1; month <= months; ++month) {
        made.sales.push_back({date_of(2026, month, 1), euros(10'000)});
    }
    made.policies = std::move(policies);
    return made;
}

}  // namespace termwise::samples
