#include "core/late/rate_bound.h"

#include "core/base/wide.h"
#include "core/money/rounding.h"

namespace termwise {

std::optional<RateBoundOnDay> rate_bound_on(const RateBound& bound, const RuleBook& rules,
                                            Date day) {
    RateBoundOnDay found;
    AnnualRate whole = bound.points;
    if (!bound.series.empty()) {
        const RateSeries* const series = rules.rate_series(bound.series);
        if (series == nullptr) return std::nullopt;
        const std::optional<RateOnDay> reference = rate_on(*series, day);
        if (!reference) return std::nullopt;
        found.row = reference->row;
        whole = whole + reference->row->rate;
    }
    const Wide product = Wide{whole.billionths} * bound.share.billionths;
    found.rate.billionths = divide(product, Share::one, Rounding::half_up);
    return found;
}

}  // namespace termwise
