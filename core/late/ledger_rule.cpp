#include "core/late/ledger_rule.h"

#include <algorithm>

#include "core/base/sort.h"

namespace termwise {

const char* name_of(InterestRounding rounding) {
    switch (rounding) {
        case InterestRounding::per_segment:
            return "per_segment";
        case InterestRounding::at_the_end:
            return "at_the_end";
        case InterestRounding::per_day:
            return "per_day";
    }
    return "";
}

std::optional<Date> first_interest_day(const LedgerRule& rule, Date due_on) {
    const Date after_grace = due_on + std::chrono::days{rule.grace_days} + one_day;
    if (rule.start == InterestStart::day_after_due) return after_grace;
    if (!rule.demanded_on) return std::nullopt;
    return std::max(after_grace, *rule.demanded_on + one_day);
}

AnnualRate uplift_on(const LedgerRule& rule, Date day) {
    const bool uplifted = rule.uplift && rule.uplift->from <= day;
    return uplifted ? rule.uplift->points : AnnualRate{};
}

std::optional<DayRate> rate_on(const LedgerRule& rule, Date first_day, Date day) {
    if (rule.series == nullptr) {
        return DayRate{rule.contract_rate + uplift_on(rule, day), {}, nullptr, false};
    }
    const bool before_the_law = !rule.margins.empty() && first_day < rule.margins.front().since;
    if (before_the_law) return std::nullopt;
    const bool follows = rule.mode == RateMode::variable;
    const std::optional<RateOnDay> found = rate_on(*rule.series, follows ? day : first_day);
    if (!found) return std::nullopt;

    const AnnualRate reference = found->row->rate;
    const AnnualRate total = std::max(AnnualRate{}, reference + margin_on(rule.margins, first_day));
    return DayRate{total + uplift_on(rule, day), reference, found->row, found->assumed};
}

std::vector<Standstill> joined(std::vector<Standstill> standstills) {
    sort_stably(standstills,
                [](const Standstill& a, const Standstill& b) { return a.from < b.from; });
    std::vector<Standstill> apart;
    for (const Standstill& next : standstills) {
        if (!apart.empty() && next.from <= apart.back().to + one_day) {
            apart.back().to = std::max(apart.back().to, next.to);
        } else {
            apart.push_back(next);
        }
    }
    return apart;
}

}  // namespace termwise
