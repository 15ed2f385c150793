#include "core/terms/caps.h"

#include <algorithm>
#include <string>

#include "core/terms/due_dates.h"
#include "core/terms/instalments.h"
#include "core/time/period.h"

namespace termwise {
namespace {

bool goes_by_month_ends(const DueRule& rule) {
    return std::any_of(rule.steps.begin(), rule.steps.end(),
                       [](const Step& step) { return step.kind == StepKind::end_of_month; });
}

/// The later of the two readings of "days end of month".
Date month_end_limit(Date issued_on, int days) {
    const std::chrono::days length{days};
    return std::max(end_of_month(issued_on + length), end_of_month(issued_on) + length);
}

/// The last day anything falls due. The amount does not matter to it.
Date last_due_on(const Terms& terms, Date base, const HolidayCalendar& calendar) {
    return schedule(Money::zero(Currency{"EUR"}), terms, base, calendar).back().due_on;
}

Why why_broken(const TermsCap& cap, Date issued_on, Date due, Date limit) {
    const bool by_month_end = cap.end_of_month_days > 0;
    Why why{by_month_end ? "why.cap.days_or_month_end" : "why.cap.days",
            {{"days", WhyKind::number, std::to_string(cap.days)},
             {"from", WhyKind::date, iso_text(issued_on)},
             {"limit", WhyKind::date, iso_text(limit)},
             {"due_on", WhyKind::date, iso_text(due)},
             {"result", WhyKind::number, std::to_string(days_between(issued_on, due))}},
            cap.law.empty() ? cap.source : cap.law,
            {}};
    if (by_month_end) {
        why.values.push_back(
            {"month_end_days", WhyKind::number, std::to_string(cap.end_of_month_days)});
    }
    return why;
}

}  // namespace

std::vector<CapBreach> cap_breaches(const Terms& terms, TermsDates dates, DebtorKind debtor,
                                    std::span<const TermsCap> caps,
                                    const HolidayCalendar& calendar) {
    const Date due = last_due_on(terms, dates.base, calendar);
    std::vector<CapBreach> breaches;
    for (const TermsCap& cap : caps) {
        if (cap.debtor != debtor) continue;
        Date limit = dates.issued_on + std::chrono::days{cap.days};
        if (cap.end_of_month_days > 0 && goes_by_month_ends(terms.due)) {
            limit = std::max(limit, month_end_limit(dates.issued_on, cap.end_of_month_days));
        }
        if (due > limit) breaches.push_back({&cap, why_broken(cap, dates.issued_on, due, limit)});
    }
    return breaches;
}

}  // namespace termwise
