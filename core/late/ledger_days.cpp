#include "core/late/ledger_days.h"

namespace termwise {
namespace {

/// Whether the days of two neighbouring periods may not be those of both together.
bool needs_anchor(DayCount day_count) {
    return day_count == DayCount::thirty_360_us || day_count == DayCount::thirty_360_isda ||
           day_count == DayCount::thirty_360_psa || day_count == DayCount::thirty_e_plus_360;
}

}  // namespace

bool is_ledger_day_count(DayCount day_count) {
    switch (day_count) {
        case DayCount::act_365f:
        case DayCount::act_act_isda:
        case DayCount::act_360:
        case DayCount::act_365l:
        case DayCount::nl_360:
        case DayCount::nl_365:
        case DayCount::thirty_360_us:
        case DayCount::thirty_360_isda:
        case DayCount::thirty_360_psa:
        case DayCount::thirty_e_360:
        case DayCount::thirty_e_365:
        case DayCount::thirty_e_plus_360:
        case DayCount::thirty_e_360_isda:
            return true;
        case DayCount::act_364:
        case DayCount::act_365_25:
        case DayCount::act_365_actual:
        case DayCount::act_act_afb:
        case DayCount::act_act_year:
        case DayCount::thirty_e_360_isda_at_maturity:
        case DayCount::one_one:
            return false;
    }
    return false;
}

std::int64_t segment_days(DayCount day_count, Date first_day, Date from, Date to) {
    if (!needs_anchor(day_count)) return counted_days(day_count, from, to + one_day);
    return counted_days(day_count, first_day, to + one_day) -
           counted_days(day_count, first_day, from);
}

YearFraction segment_years(DayCount day_count, std::int64_t days, Date from, Date to) {
    if (needs_anchor(day_count)) return {days, 360};
    if (day_count == DayCount::act_365f) return {days, 365};  // nothing to count again
    const bool by_own_year = day_count == DayCount::act_365l;
    return year_fraction(by_own_year ? DayCount::act_act_isda : day_count, from, to + one_day);
}

bool tells_leap_years_apart(DayCount day_count) {
    return day_count == DayCount::act_act_isda || day_count == DayCount::act_365l;
}

}  // namespace termwise
