#include "core/engine/readings.h"

#include "core/terms/due_dates.h"
#include "core/terms/instalments.h"
#include "core/terms/parse_terms.h"

namespace termwise {

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
        readings.push_back({terms, notation(terms), last_due_on(terms, base, calendar),
                            why_due_on(terms.due, base, calendar)});
    }
    return readings;
}

}  // namespace termwise
