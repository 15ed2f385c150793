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

Date base_day(const CheckedDraft& draft, BaseDate base) {
    switch (base) {
        case BaseDate::invoice:
            return *draft.issued_on;
        case BaseDate::order:
            return draft.ordered_on.value_or(*draft.issued_on);
        case BaseDate::delivery:
            return draft.delivered_on.value_or(*draft.received_on);
        case BaseDate::receipt:
            return *draft.received_on;
    }
    return *draft.issued_on;
}

std::vector<Reading> dated_readings(const CheckedDraft& draft, const HolidayCalendar& calendar) {
    std::vector<Reading> readings;
    for (const Terms& terms : draft.readings) {
        const Date base = base_day(draft, terms.due.base);
        readings.push_back({terms, notation(terms), last_due_day(terms, base, calendar),
                            why_due_on(terms.due, base, calendar)});
    }
    return readings;
}

}  // namespace termwise
