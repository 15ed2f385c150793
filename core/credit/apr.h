#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/time/date.h"

namespace termwise {

// The annual percentage rate of charge (APR, TAEG, effektiver Jahreszins) of Directive 2008/48/EC,
// annex I, carried over by Directive (EU) 2023/2225, annex III; in France annex to R314-3 of the
// Code de la consommation: the yearly rate X at which drawdowns and repayments are worth the same,
//
///   sum of C_k (1 + X)^-t_k  =  sum of D_l (1 + X)^-s_l

/// The unit in which times between two flows are whole. The directive leaves the choice; a plan by
/// the month counts in months.
enum class AprUnit : std::uint8_t {
    months,  ///< Twelfths of a year; what is left over, in days.
    weeks,   ///< 52nds of a year; what is left over, in days.
    days,    ///< Whole years, and days.
};

/// The years from `from` to `to` (not earlier) by the directive's rules: whole units counted back
/// from `to`, then days, without the first and with the last of them, over the days of the year
/// that ends on the last one, 365 or 366.
///
///   2026-01-15 to 2026-03-20, months  ->  2/12 + 5/365   (01-15 to 01-20 are 5 days)
double apr_years(Date from, Date to, AprUnit unit);

/// Money lent or paid back, and the years since the first drawdown.
struct AprFlow {
    Money amount;  ///< Not negative.
    double years = 0;

    bool operator==(const AprFlow&) const = default;
};

/// A rate to the tenth and to the hundredth of a percent, each rounded half up from the solution,
/// so that 12.949 % is 12.9 and 12.95. Exact integers: they are the same on every machine.
struct Apr {
    double rate = 0;  ///< The solution itself: 0.1307 is 13.07 %. For tests of the equation.
    std::int64_t tenths = 0;
    std::int64_t hundredths = 0;

    bool operator==(const Apr&) const = default;
};

/// "13.1", as the directive asks at least, and "13.07".
std::string tenths_text(const Apr& apr);
std::string hundredths_text(const Apr& apr);

/// The directive that the rate of a contract of that day is reckoned by; a place may have a text of
/// its own instead (credit_law.h).
///
///   2026-11-19  ->  "Directive 2008/48/EC, annex I"
///   2026-11-20  ->  "Directive (EU) 2023/2225, annex III"   (its art. 47, 48)
const char* apr_law_on(Date contracted_on);

/// The rate of drawdowns and repayments of one currency. Fees that the borrower bears are
/// repayments; what the lender keeps back is left out of the drawdown.
/// Fails with `no_solution` naming `where` when no rate ties the two (see flows.h).
///
///   1 000 lent, 600 after one year and 600 after two  ->  13.07 %   (Directive 98/7/EC, annex III)
Result<Apr> annual_percentage_rate(std::span<const AprFlow> drawdowns,
                                   std::span<const AprFlow> repayments, std::string_view where);

}  // namespace termwise
