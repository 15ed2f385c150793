#include "core/terms/caps.h"

#include <algorithm>
#include <string>

#include "core/base/check.h"
#include "core/terms/due_dates.h"
#include "core/terms/instalments.h"
#include "core/time/period.h"

namespace termwise {
namespace {

constexpr std::chrono::days a_year{366};

bool goes_by_month_ends(const DueRule& rule) {
    return std::any_of(rule.steps.begin(), rule.steps.end(),
                       [](const Step& step) { return step.kind == StepKind::end_of_month; });
}

/// The later of the two readings of "days end of month".
Date month_end_limit(Date issued_on, int days) {
    const std::chrono::days length{days};
    return std::max(end_of_month(issued_on + length), end_of_month(issued_on) + length);
}

/// How many times the last part of the plan waits for one cadence.
int waits(const Terms& terms) {
    const bool first_waits = terms.plan->deposit && terms.due.steps.empty();
    return terms.plan->parts - (first_waits ? 0 : 1);
}

/// The same day, but for a roll.
Date plain_last_due_on(const Terms& terms, Date base) {
    Date day = base;
    for (const Step& step : terms.due.steps) day = after_step(step, day);
    if (!terms.plan) return day;
    return cadence_day(day, terms.plan->cadence, waits(terms));
}

/// No step goes further, whatever the day it starts on.
int most_days(const Step& step) {
    switch (step.kind) {
        case StepKind::add_days:
            return step.count;
        case StepKind::add_weeks:
            return 7 * step.count;
        case StepKind::add_months:
            return 31 * step.count;
        default:
            return 31;
    }
}

int most_days(const Terms& terms) {
    int days = 0;
    for (const Step& step : terms.due.steps) days += most_days(step);
    if (!terms.plan) return days;
    const Cadence cadence = terms.plan->cadence;
    const int unit = cadence.unit == Cadence::Unit::days    ? 1
                     : cadence.unit == Cadence::Unit::weeks ? 7
                                                            : 31;
    return days + unit * cadence.count * waits(terms);
}

/// The end of the ten days, or of the rest of the month, in which `day` lies.
Date end_of_ten_days(Date day) {
    const unsigned here = day_of(day);
    if (here > 20) return end_of_month(day);
    return day_in_month(day, here > 10 ? 20 : 10);
}

Date start_of(const TermsCap& cap, const TermsDates& dates) {
    const Date delivered = dates.delivered_on.value_or(dates.issued_on);
    switch (cap.from) {
        case CapStart::invoice:
            return dates.issued_on;
        case CapStart::delivery:
            return delivered;
        case CapStart::delivery_ten_days:
            return end_of_ten_days(delivered);
        case CapStart::delivery_month_end:
            return end_of_month(delivered);
    }
    check_failed("a listed start", __FILE__, __LINE__);
}

/// The last day the limit allows terms that fall due by `due`.
Date limit_of(const TermsCap& cap, const DueRule& due, Date start) {
    const Date limit = start + std::chrono::days{cap.days};
    if (cap.end_of_month_days == 0 || !goes_by_month_ends(due)) return limit;
    return std::max(limit, month_end_limit(start, cap.end_of_month_days));
}

/// Those of `caps` in that scope.
std::vector<const TermsCap*> caps_in(CapScope scope, std::span<const TermsCap> caps) {
    const bool special = std::any_of(caps.begin(), caps.end(), [&](const TermsCap& cap) {
        return cap.debtor == scope.debtor && cap.sector == scope.sector;
    });
    const std::string_view sector = special ? scope.sector : std::string_view{};
    std::vector<const TermsCap*> binding;
    for (const TermsCap& cap : caps) {
        if (cap.debtor == scope.debtor && cap.sector == sector) binding.push_back(&cap);
    }
    return binding;
}

TermsDates later_by(TermsDates dates, std::chrono::days days) {
    if (dates.delivered_on) *dates.delivered_on += days;
    return {dates.issued_on + days, dates.base + days, dates.delivered_on};
}

Why why_broken(const TermsCap& cap, Date issued_on, Date due, Date limit) {
    const bool by_month_end = cap.end_of_month_days > 0;
    const bool by_invoice = cap.from == CapStart::invoice;
    Why why{by_month_end ? "why.cap.days_or_month_end"
            : by_invoice ? "why.cap.days"
                         : "why.cap.days_from",
            {{"days", WhyKind::number, std::to_string(cap.days)},
             {"from", WhyKind::date, iso_text(issued_on)},
             {"limit", WhyKind::date, iso_text(limit)},
             {"due_on", WhyKind::date, iso_text(due)},
             {"result", WhyKind::number, std::to_string(days_between(issued_on, due))}},
            cap.law.empty() ? cap.source : cap.law,
            {}};
    if (!by_invoice) {
        why.values.push_back(
            {"start", WhyKind::name, std::string{"cap_start."} + name_of(cap.from)});
    }
    if (by_month_end) {
        why.values.push_back(
            {"month_end_days", WhyKind::number, std::to_string(cap.end_of_month_days)});
    }
    return why;
}

}  // namespace

bool knows_sector(std::span<const TermsCap> caps, std::string_view sector) {
    return std::any_of(caps.begin(), caps.end(),
                       [&](const TermsCap& cap) { return cap.sector == sector; });
}

std::vector<CapBreach> cap_breaches(const Terms& terms, const TermsDates& dates, CapScope scope,
                                    std::span<const TermsCap> caps,
                                    const HolidayCalendar& calendar) {
    const Date due = last_due_on(terms, dates.base, calendar);
    std::vector<CapBreach> breaches;
    for (const TermsCap* cap : caps_in(scope, caps)) {
        const Date start = start_of(*cap, dates);
        const Date limit = limit_of(*cap, terms.due, start);
        if (due > limit) breaches.push_back({cap, why_broken(*cap, start, due, limit)});
    }
    return breaches;
}

std::vector<LaterBreach> later_breaches(const Terms& terms, const TermsDates& dates, CapScope scope,
                                        std::span<const TermsCap> caps) {
    std::vector<LaterBreach> breaches;
    if (terms.due.fixed_on) return breaches;
    const Date earliest = std::min(dates.issued_on, dates.delivered_on.value_or(dates.issued_on));
    const std::int64_t most = days_between(earliest, dates.base) + most_days(terms);
    for (const TermsCap* cap : caps_in(scope, caps)) {
        for (std::chrono::days later{1}; most > cap->days && later <= a_year; ++later) {
            const TermsDates then = later_by(dates, later);
            const Date start = start_of(*cap, then);
            const Date due = plain_last_due_on(terms, then.base);
            if (due <= start + std::chrono::days{cap->days}) continue;
            const Date limit = limit_of(*cap, terms.due, start);
            if (due <= limit) continue;
            breaches.push_back({cap, then.issued_on, due, why_broken(*cap, start, due, limit)});
            break;
        }
    }
    return breaches;
}

}  // namespace termwise
