#include "core/credit/amortisation.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/portion.h"
#include "core/time/period.h"

namespace termwise {
namespace {

constexpr Wide worth_scale = 1'000'000'000'000'000'000;

// What one unit at the end of each period is worth today, in units of 10^-18.
std::vector<Wide> worths(const Credit& credit) {
    std::vector<Wide> today;
    Wide worth = worth_scale;
    for (const CreditPeriod& period : credit.periods) {
        const Wide one = Wide{AnnualRate::one} * period.length.denominator;
        const Wide grown = one + Wide{credit.rate.billionths} * period.length.numerator;
        worth = (worth * one + grown / 2) / grown;
        today.push_back(worth);
    }
    return today;
}

CreditRow row_of(const Credit& credit, const CreditPeriod& period, Money opening) {
    const Money interest =
        period_interest(opening, credit.rate, period.length, credit.interest_rounding);
    const Money zero = Money::zero(opening.currency());
    return {period.due_on, opening, interest, zero, zero, opening};
}

CreditRow paid(CreditRow row, Money principal) {
    row.principal = principal;
    row.payment = row.interest + principal;
    row.closing = row.opening - principal;
    return row;
}

// What each payment but the last holds of the principal when that part is constant.
Money constant_principal(const Credit& credit) {
    const Wide shared = credit.principal.minor_units() - credit.balloon.minor_units();
    const auto count = static_cast<std::int64_t>(credit.periods.size());
    const Wide steps = Wide{count} * credit.step;
    return {divide(shared, steps, Rounding::down) * credit.step, credit.principal.currency()};
}

void check(const Credit& credit) {
    TERMWISE_CHECK(!credit.periods.empty() && credit.periods.size() <= 1200);
    TERMWISE_CHECK(credit.principal.minor_units() >= 0 && credit.rate.billionths >= 0);
    TERMWISE_CHECK(credit.balloon.minor_units() >= 0 && credit.balloon <= credit.principal);
    TERMWISE_CHECK(credit.step >= 1);
}

// The principal in a payment that is not the last.
Money principal_due(const Credit& credit, const CreditRow& row, Money constant) {
    const Money zero = Money::zero(row.opening.currency());
    switch (credit.repayment) {
        case Repayment::constant_payment: {
            // An annuity over months of different length may fall short of one month's interest.
            const Money principal = constant - row.interest;
            return credit.payment ? principal : std::max(principal, zero);
        }
        case Repayment::constant_principal:
            return constant;
        case Repayment::interest_only:
            break;
    }
    return zero;
}

Money constant_of(const Credit& credit) {
    if (credit.repayment != Repayment::constant_payment) return constant_principal(credit);
    return credit.payment.value_or(constant_payment(credit));
}

}  // namespace

const char* name_of(Repayment repayment) {
    constexpr std::array words{"constant_payment", "constant_principal", "interest_only"};
    return words[static_cast<std::size_t>(repayment)];
}

std::vector<CreditPeriod> counted_periods(Date from, std::span<const Date> due_on,
                                          DayCount day_count) {
    std::vector<CreditPeriod> periods;
    for (const Date day : due_on) {
        periods.push_back({day, year_fraction(day_count, from, day)});
        from = day;
    }
    return periods;
}

std::vector<CreditPeriod> monthly_periods(Date from, std::span<const Date> due_on) {
    std::vector<CreditPeriod> periods;
    Date start = from;  // Whole months count from here, so that 31, 28, 31 are three of them.
    int months_before = 0;
    for (const Date day : due_on) {
        const MonthsAndDays since_start = months_and_days_between(start, day);
        if (since_start.days == 0) {
            periods.push_back({day, {since_start.months - months_before, 12}});
            months_before = since_start.months;
        } else {
            const MonthsAndDays length = months_and_days_between(from, day);
            const std::int64_t month = days_between(plus_months(day, -1), day);
            periods.push_back({day, {length.months * month + length.days, 12 * month}});
            start = day;
            months_before = 0;
        }
        from = day;
    }
    return periods;
}

Money period_interest(Money principal, AnnualRate rate, YearFraction length, Rounding rounding) {
    TERMWISE_CHECK(principal.minor_units() >= 0 && rate.billionths >= 0 && length.numerator >= 0);

    const Wide product = Wide{principal.minor_units()} * rate.billionths * length.numerator;
    const Wide divisor = Wide{AnnualRate::one} * length.denominator;
    return {divide(product, divisor, rounding), principal.currency()};
}

Decimal period_rate(AnnualRate rate, YearFraction length) {
    const Wide trillionths = Wide{rate.billionths} * 1000 * length.numerator;
    return {divide(trillionths, length.denominator, Rounding::half_up), Decimal::max_scale};
}

Money constant_payment(const Credit& credit) {
    check(credit);
    const std::vector<Wide> today = worths(credit);
    Wide all = 0;
    for (const Wide worth : today) all += worth;
    const Wide cleared = Wide{credit.principal.minor_units()} * worth_scale -
                         Wide{credit.balloon.minor_units()} * today.back();
    const std::int64_t steps = divide(cleared, all * credit.step, credit.payment_rounding);
    return {steps * credit.step, credit.principal.currency()};
}

Result<std::vector<CreditRow>> credit_rows(const Credit& credit) {
    check(credit);
    const Money constant = constant_of(credit);
    std::vector<CreditRow> rows;
    Money open = credit.principal;
    for (const CreditPeriod& period : credit.periods) {
        const CreditRow row = row_of(credit, period, open);
        const Money due = principal_due(credit, row, constant);
        if (due < Money::zero(open.currency())) {
            return fail(ErrorCode::conflict, "payment", decimal_text(constant));
        }
        const bool last = rows.size() + 1 == credit.periods.size() || due >= open;
        rows.push_back(paid(row, last ? open : due));
        open = rows.back().closing;
        if (last) break;
    }
    return rows;
}

}  // namespace termwise
