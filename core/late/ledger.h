#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/wide.h"
#include "core/money/money.h"
#include "core/money/rounding.h"
#include "core/rules/jurisdiction.h"
#include "core/rules/rate_series.h"
#include "core/time/day_count.h"

namespace termwise {

/// What fell due and when. amount >= 0.
struct Debt {
    Date due_on;
    Money amount;

    bool operator==(const Debt&) const = default;
};

/// Money received. amount > 0.
struct Payment {
    Date paid_on;
    Money amount;

    bool operator==(const Payment&) const = default;
};

/// The rule of one ledger, resolved: law or contract.
struct LedgerRule {
    const RateSeries* series = nullptr;  ///< Null only when mode is constant.
    std::vector<MarginRow> margins;      ///< Added to the series.
    AnnualRate contract_rate;            ///< Used when mode is constant.
    RateMode mode = RateMode::variable;
    DayCount day_count = DayCount::act_365f;
    Compounding compounding = Compounding::none;
    AllocationOrder allocation = AllocationOrder::interest_first;
    bool payment_day_counts =
        true;  ///< The day of payment, and the day of reckoning, bear interest.
    Rounding rounding = Rounding::half_up;
};

/// A stretch of days on which one debt bore interest on one principal at one rate. A pocket
/// calculator replays it: principal x rate x years = interest.
struct Segment {
    std::int32_t debt = 0;  ///< Index of the debt.
    Date from;              ///< First day that bears interest.
    Date to;                ///< Last day that bears interest.
    std::int64_t days = 0;  ///< As the day count counts them.
    Money principal;
    AnnualRate rate;               ///< Series and margin together.
    AnnualRate reference;          ///< The row of the series alone.
    const RateRow* row = nullptr;  ///< Where the reference comes from; null for a contract rate.
    bool assumed = false;          ///< The row was not known to hold on these days.
    YearFraction years;
    Money interest;  ///< Rounded once, for this segment.
};

/// How one payment was used.
struct PaymentUse {
    std::int32_t payment = 0;  ///< Index of the payment.
    Money to_interest;
    Money to_principal;
    Money unused;  ///< Paid beyond all that was owed.
};

/// The whole account of a debt or of many, on one day.
struct Ledger {
    std::vector<Segment> segments;  ///< By debt, then by day.
    std::vector<PaymentUse> payments;
    std::vector<Money> open;  ///< Principal still open, by debt.
    Money principal;          ///< All principal still open, overdue or not.
    Money overdue_principal;  ///< The part whose due day has passed.
    Money interest;           ///< All interest accrued, paid or not.
    Money open_interest;      ///< Interest accrued and not yet paid.
    Money per_day;            ///< What the day after `as_of` adds, if nothing is paid.
    Date as_of;
};

/// The account of `debts` (ascending by due day, same currency) with `payments` (ascending by day)
/// on the day `as_of`. Payments go to the oldest open debt first, then by the rule's order.
/// Fails with `no_rule` when the series begins after the first day of interest.
Result<Ledger> ledger(std::span<const Debt> debts, std::span<const Payment> payments,
                      const LedgerRule& rule, Date as_of);

}  // namespace termwise
