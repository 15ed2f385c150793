#include "core/engine/interest_bound.h"

#include <algorithm>

#include "core/base/wide.h"

namespace termwise {
namespace {

std::int64_t highest_rate(const LedgerRule& rule) {
    const std::int64_t uplift = rule.uplift ? rule.uplift->points.billionths : 0;
    if (rule.series == nullptr)
        return std::max(rule.contract_rate.billionths, std::int64_t{0}) + uplift;
    std::int64_t row = 0;
    for (const RateRow& one : rule.series->rows) row = std::max(row, one.rate.billionths);
    std::int64_t margin = 0;
    for (const MarginRow& one : rule.margins) margin = std::max(margin, one.points.billionths);
    return row + margin + uplift;
}

}  // namespace

bool interest_fits(Money owed, const LedgerRule& rule, Date due_on, Date as_of) {
    constexpr Wide limit = Wide{10} * Money::limit;
    const std::int64_t days = std::max<std::int64_t>(days_between(due_on, as_of), 0);
    const std::int64_t years = days == 0 ? 0 : days / 360 + 1;  // 360: the shortest year there is
    const Wide rate = highest_rate(rule);
    // What is owed to the buyer bears no interest of a debt.
    Wide total = std::max(owed.minor_units(), std::int64_t{0});
    if (rule.compounding == Compounding::none) {
        return total + total * rate / AnnualRate::one * years < limit;
    }
    for (std::int64_t year = 0; year < years && total < limit; ++year) {
        total += total * rate / AnnualRate::one + 1;
    }
    return total < limit;
}

}  // namespace termwise
