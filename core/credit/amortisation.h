#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"
#include "core/time/day_count.h"

namespace termwise {

/// One period of a credit: interest runs for `length`, and a payment falls due at its end.
struct CreditPeriod {
    Date due_on;
    YearFraction length;

    bool operator==(const CreditPeriod&) const = default;
};

/// The periods from `from` to each of `due_on` (ascending, after `from`), by a day count.
std::vector<CreditPeriod> counted_periods(Date from, std::span<const Date> due_on,
                                          DayCount day_count);

/// The same by equal months: a period of whole months has twelfths of a year, whatever its days.
/// Another one has its days over those of the month that ends with it, as a part of a twelfth.
///
///   2024-01-15, then 02-01 and 03-01  ->  17/31 of 1/12, then 1/12
std::vector<CreditPeriod> monthly_periods(Date from, std::span<const Date> due_on);

/// How a credit is paid back.
enum class Repayment : std::uint8_t {
    constant_payment,    ///< The same payment each time: more and more of it is principal.
    constant_principal,  ///< The same principal each time: the payments fall.
    interest_only,       ///< Interest each time, and all of the principal with the last payment.
};

/// The word in JSON ("constant_payment").
const char* name_of(Repayment repayment);

/// A credit and how it is paid back.
///
///   principal   zero or more
///   rate        zero or more, simple within a period
///   periods     1 to 1 200
///   balloon     part of the principal that waits for the last payment; zero to the principal
///   payment     of constant_payment: the one agreed; nothing: the annuity, rounded
///   step        payments (constant_principal: the principal in them) are multiples of so many
///   minor
///               units, but for the last one; 1 or more
struct Credit {
    Money principal;
    AnnualRate rate;
    std::vector<CreditPeriod> periods;
    Repayment repayment = Repayment::constant_payment;
    Money balloon;
    std::optional<Money> payment;
    std::int64_t step = 1;
    Rounding interest_rounding = Rounding::half_up;
    Rounding payment_rounding = Rounding::half_up;

    Credit(Money lent, AnnualRate yearly)
        : principal{lent},
          rate{yearly},
          balloon{Money::zero(lent.currency())} {}
};

/// One line of the table: opening - principal = closing; interest + principal = payment.
struct CreditRow {
    Date due_on;
    Money opening;
    Money interest;
    Money principal;
    Money payment;
    Money closing;

    bool operator==(const CreditRow&) const = default;
};

/// `principal` x `rate` x `length`, formed in 128 bits and rounded once. All zero or more.
Money period_interest(Money principal, AnnualRate rate, YearFraction length, Rounding rounding);

/// `rate` x `length`, to twelve decimals, half up: 9.4822 % for 31/365 -> 0.008053375342.
Decimal period_rate(AnnualRate rate, YearFraction length);

/// The payment that clears the principal down to the balloon, which is due with the last one, as
/// `step` and `payment_rounding` make it: (P - B v_n) / (v_1 + ... + v_n), v_k being what one unit
/// at the end of period k is worth today. Exact to 18 decimals of each v before that one rounding.
///
///   10 000.00 EUR at 6 % over 12 months  ->  860.66
Money constant_payment(const Credit& credit);

/// The table. Interest is rounded in each row; the last row absorbs what rounding left.
/// Laws: the principals sum to the principal of the credit; every closing is the next opening, the
/// last is zero; no figure is negative. A payment large enough to end earlier ends earlier.
///
///   100.00 USD at 15.678 %, ACT/365, six months from 2024-01-01, half even
///     ->  five payments of 17.43 and one of 17.47
///
/// Fails with `conflict` naming "payment" when an agreed payment is less than the interest of a
/// period, so that the debt would grow.
Result<std::vector<CreditRow>> credit_rows(const Credit& credit);

}  // namespace termwise
