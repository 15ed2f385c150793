#include "core/engine/readings.h"

#include "core/terms/due_dates.h"
#include "core/terms/parse_terms.h"

namespace termwise {
namespace {

// The last day on which a part is due. The amount does not move it.
Date last_due_day(const Terms& terms, Date base, const HolidayCalendar& calendar) {
    if (!terms.plan) return due_on(terms.due, base, calendar);
    const Money any = Money::zero(Currency{"EUR"});
    return schedule(any, terms, base, calendar).back().due_on;
}

}  // namespace

BaseDays base_days(const CheckedDraft& draft) {
    const Date issued = *draft.issued_on;
    const Date received = *draft.received_on;
    return {issued, draft.delivered_on.value_or(received), received,
            draft.ordered_on.value_or(issued), draft.period_end_on.value_or(issued)};
}

std::vector<Reading> dated_readings(const CheckedDraft& draft, const HolidayCalendar& calendar) {
    std::vector<Reading> readings;
    for (const Terms& terms : draft.readings) {
        const Date base = base_day(terms.due, base_days(draft));
        readings.push_back({terms, notation(terms), last_due_day(terms, base, calendar),
                            why_due_on(terms.due, base, calendar)});
    }
    return readings;
}

}  // namespace termwise
