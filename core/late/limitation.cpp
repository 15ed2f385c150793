#include "core/late/limitation.h"

#include <algorithm>

#include "core/time/period.h"

namespace termwise {
namespace {

Date last_day(LimitationStart start, Date from, int years) {
    const Date counted = start == LimitationStart::year_end ? date_of(year_of(from), 12, 31) : from;
    return plus_months(counted, 12 * years);
}

bool restarts(const Limitation& law, Interruption kind) {
    return std::find(law.restarts.begin(), law.restarts.end(), kind) != law.restarts.end();
}

std::string_view key_of(const LimitationDate& date, const Limitation& law) {
    if (!date.on) return "why.late.limitation_pending";
    if (date.began_with == Interruption::judgment) return "why.late.limitation_judgment";
    const LimitationStart start = date.began_with ? law.restart : law.start;
    const bool year_end = start == LimitationStart::year_end;
    if (!date.began_with) {
        return year_end ? "why.late.limitation_year_end" : "why.late.limitation";
    }
    return year_end ? "why.late.limitation_anew_year_end" : "why.late.limitation_anew";
}

}  // namespace

LimitationDate limitation_date(const Limitation& law, Date due_on,
                               std::span<const InterruptingEvent> events) {
    LimitationDate date{last_day(law.start, due_on, law.years), law.years, due_on, std::nullopt};
    for (const InterruptingEvent& event : events) {
        if (date.on && *date.on < event.on) break;
        if (event.kind == Interruption::claim) {
            date = {std::nullopt, date.years, event.on, event.kind};
        } else if (event.kind == Interruption::judgment) {
            const Date end = plus_months(event.on, 12 * law.judgment_years);
            date = {end, law.judgment_years, event.on, event.kind};
        } else if (date.on && restarts(law, event.kind)) {
            const Date end = last_day(law.restart, event.on, date.years);
            if (*date.on < end) date = {end, date.years, event.on, event.kind};
        }
    }
    return date;
}

Why explain_limitation(const LimitationDate& date, const Limitation& law) {
    Why why{key_of(date, law),
            {{"years", WhyKind::number, std::to_string(date.years)},
             {"from", WhyKind::date, iso_text(date.counted_from)},
             {"law", WhyKind::text, law.law}},
            law.source,
            {}};
    if (date.began_with) {
        why.values.push_back(
            {"event", WhyKind::name, std::string{"interruption."} + name_of(*date.began_with)});
    }
    if (date.on) why.values.push_back({"result", WhyKind::date, iso_text(*date.on)});
    return why;
}

}  // namespace termwise
