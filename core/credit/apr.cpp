#include "core/credit/apr.h"

#include <cmath>

#include "core/credit/flows.h"
#include "core/money/decimal.h"
#include "core/time/period.h"

namespace termwise {
namespace {

constexpr double weeks_of_year = 52;
constexpr double months_of_year = 12;

// "... the complete year counted backwards from the last day to the same day of the previous year".
double days_in_years(Date from, Date to) {
    const std::int64_t year = days_between(plus_months(to, -12), to);
    return static_cast<double>(days_between(from, to)) / static_cast<double>(year);
}

// Whole units of so many months, counted back; then days.
double years_by_units(Date from, Date to, int unit_months) {
    const MonthsAndDays length = months_and_days_between(from, to);
    int units = length.months / unit_months;
    // A 31st whose next month ends on the 28th is one month away, though not counted back.
    if (length.days == 0 && length.months % unit_months == 0)
        return units * unit_months / months_of_year;
    ++units;
    while (plus_months(to, -units * unit_months) < from) --units;
    const Date days_end_on = plus_months(to, -units * unit_months);
    return units * unit_months / months_of_year + days_in_years(from, days_end_on);
}

std::int64_t rounded_half_up(double value) {
    return static_cast<std::int64_t>(std::floor(value + 0.5));
}

}  // namespace

double apr_years(Date from, Date to, AprUnit unit) {
    switch (unit) {
        case AprUnit::months:
            return years_by_units(from, to, 1);
        case AprUnit::weeks: {
            const std::int64_t weeks = days_between(from, to) / 7;
            const Date last = to - std::chrono::days{7 * weeks};
            return static_cast<double>(weeks) / weeks_of_year + days_in_years(from, last);
        }
        case AprUnit::days:
            break;
    }
    return years_by_units(from, to, 12);
}

const char* apr_law_on(Date contracted_on) {
    return contracted_on < date_of(2026, 11, 20) ? "Directive 2008/48/EC, annex I"
                                                 : "Directive (EU) 2023/2225, annex III";
}

std::string tenths_text(const Apr& apr) { return fixed_point_text(apr.tenths, 1); }

std::string hundredths_text(const Apr& apr) { return fixed_point_text(apr.hundredths, 2); }

Result<Apr> annual_percentage_rate(std::span<const AprFlow> drawdowns,
                                   std::span<const AprFlow> repayments, std::string_view where) {
    std::vector<TimedFlow> flows;
    for (const AprFlow& drawdown : drawdowns) {
        flows.push_back({static_cast<double>(drawdown.amount.minor_units()), drawdown.years});
    }
    for (const AprFlow& repayment : repayments) {
        flows.push_back({-static_cast<double>(repayment.amount.minor_units()), repayment.years});
    }
    const std::optional<double> rate = rate_of(flows);
    if (!rate) return fail(ErrorCode::no_solution, std::string{where});
    return Apr{*rate, rounded_half_up(*rate * 1'000), rounded_half_up(*rate * 10'000)};
}

}  // namespace termwise
