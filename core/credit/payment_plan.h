#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/terms/terms.h"
#include "core/time/date.h"

namespace termwise {

/// An overdue debt that a plan takes up. principal > 0.
struct PlannedDebt {
    Money principal;
    bool bears_interest = true;
};

/// A rate, and the first day on which it holds.
struct RateFrom {
    Date from;
    AnnualRate rate;
};

/// An amount on a day of its own, paid before the instalments or with the first of them.
struct FirstPayment {
    Date on;
    Money amount;
};

/// How an overdue debt is rescheduled. All of one currency.
///
///   debts            one or more, cleared in this order
///   charges          interest and costs until `runs_after`; they bear nothing and are paid last
///   runs_after       the last day already counted; interest runs from the next one
///   rates            ascending, the first not later than that next day
///   first_on         the day of the first instalment, later than `runs_after`
///   first_payment    more than zero, less than the principal; not later than `first_on`
///   count            1 to 1 200 equal instalments, the last one absorbs the rest; or
///   instalment       the amount of each, as many as it takes (with `count` nothing); more than
///   zero merge_last       a last instalment smaller than the others is joined to the one before
struct PlanRequest {
    std::vector<PlannedDebt> debts;
    Money charges;
    Date runs_after;
    std::vector<RateFrom> rates;
    Date first_on;
    Cadence cadence;
    std::optional<FirstPayment> first_payment;
    std::optional<int> count;
    Money instalment;
    bool merge_last = false;
};

/// One line of a plan: what is paid on a day towards one debt. A payment that clears a debt and
/// starts on the next is two lines.
struct PlanRow {
    Date due_on;
    Money amount;     ///< principal + charges.
    Money principal;  ///< What it takes off the debt.
    Money charges;    ///< What it pays of interest and charges.
    Money accrued;    ///< Interest the debt earned since its previous line.
    Money opening;    ///< Principal of that debt before the line; zero when only charges are left.
    std::int32_t debt = 0;  ///< Index of the debt.

    bool operator==(const PlanRow&) const = default;
};

struct PaymentPlan {
    std::vector<PlanRow> rows;
    int instalments = 0;  ///< Days of payment, a first payment on a day of its own not counted.
    Money interest;       ///< What the plan adds.
    Money charges;        ///< All interest and charges: those before the plan, and its own.
};

/// The plan: principal first, debt by debt, then the charges. Simple interest on the principal of
/// each debt from its last line to the next, each day at the rate of that day over the days of its
/// year (366 in leap years), rounded down to the minor unit per line, so that a debtor is never
/// charged a fraction. With `count`, principal and charges are spread evenly, each rounded down,
/// the last instalment takes the rest; with `instalment`, the last ones carry the charges.
///
/// Laws: amounts sum to the principals and all charges; days never descend; no figure is negative.
/// Source of the rule: the published test cases of HMRC's debt plans ("Time to Pay").
///
///   1 000.00 GBP from 2023-03-17 at 6.5 %, 1.78 of interest before, six months from 2023-04-20
///     ->  five of 170.22 and one of 170.29; interest of the plan 19.61
PaymentPlan payment_plan(const PlanRequest& request);

/// A debt and the day it fell due.
struct DatedDebt {
    Date due_on;
    Money amount;
};

/// A plan with one rate, agreed on one day, that spreads what is left after a first payment.
///
///   debts          ascending by due day; some may fall due after `agreed_on`
///   first_payment  zero or more, less than all debts; taken as paid `first_payment_days` later
///   first_on       and `last_on` are the days of the first and the last instalment
struct TimeToPay {
    std::vector<DatedDebt> debts;
    Date agreed_on;
    Money first_payment;
    int first_payment_days = 7;
    Date first_on;
    Date last_on;
    Cadence cadence;
    AnnualRate rate;
};

struct TimeToPayPlan {
    std::vector<Date> due_on;
    Money instalment;  ///< Each but the last, which also pays the interest.
    Money last_instalment;
    Money interest;
    Money total;  ///< Debts and interest, the first payment included.
};

/// Equal parts of capital, each bearing simple interest until it is paid, all of it with the last.
/// Interest runs from the day each debt fell due, without that day, to the day of agreement; then,
/// both days counted, from the agreement (or a later due day) to the day of each instalment; what a
/// first payment settles bears interest until that payment only. Each day counts over the days of
/// its year. One rounding, half up, of the sum.
/// Source of the rule: the published test cases of HMRC's Time to Pay calculator.
///
///   2 000.00 GBP due 2017-01-31, agreed 2017-03-14 at 2.75 %, monthly 2017-04-20 to 2018-01-20
///     ->  nine of 200.00 and one of 232.74
TimeToPayPlan time_to_pay(const TimeToPay& request);

}  // namespace termwise
