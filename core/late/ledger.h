#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/late/interest.h"
#include "core/late/ledger_rule.h"
#include "core/late/movement.h"
#include "core/money/money.h"

namespace termwise {

/// A stretch of days on which one debt bore interest on one principal at one rate. A pocket
/// calculator replays it: principal x rate x years = interest.
struct Segment {
    std::int32_t debt = 0;  ///< Index of the debt.
    Date from;              ///< First day that bears interest.
    Date to;                ///< Last day that bears interest.
    std::int64_t days = 0;  ///< As the day count counts them.
    Money principal;        ///< What bears interest: open principal, and interest that compounds.
    AnnualRate rate;        ///< Series and margin together.
    AnnualRate reference;   ///< The row of the series alone.
    const RateRow* row = nullptr;  ///< Where the reference comes from; null for a contract rate.
    bool assumed = false;          ///< The row was not known to hold on these days.
    YearFraction years;
    Money interest;       ///< Rounded as the rule says; segments sum to the interest.
    ExactInterest exact;  ///< Before rounding: principal x rate x years.
};

/// How one payment was used: to_costs + to_interest + to_principal + unused is the payment.
struct PaymentUse {
    std::int32_t payment = 0;  ///< Index of the payment.
    Money to_interest;
    Money to_principal;
    Money unused;  ///< Paid beyond all that was owed.
    Money to_costs;
};

/// How one credit note was used: to_principal + unused is the credit.
struct CreditUse {
    std::int32_t credit = 0;  ///< Index of the credit.
    Money to_principal;
    Money unused;  ///< Credited beyond the principal that was open: owed to the buyer.
};

/// The whole account of a debt or of many, on one day.
struct Ledger {
    std::vector<Segment> segments;     ///< By debt, then by day.
    std::vector<PaymentUse> payments;  ///< Those made until `as_of`, in their order.
    std::vector<CreditUse> credits;    ///< Those given until `as_of`, in their order.
    std::vector<Money> open;           ///< Principal still open, by debt.
    Money principal;                   ///< All principal still open, overdue or not.
    Money overdue_principal;           ///< The part whose due day has passed.
    Money interest;                    ///< All interest accrued, paid or not.
    Money open_interest;               ///< Interest accrued and not yet paid.
    Money costs;                       ///< All costs claimed until `as_of`, paid or not.
    Money open_costs;                  ///< Costs not yet paid.
    Money per_day;  ///< What the day after adds, if nothing is paid; rounded once.
    /// The segments of that one further day: per_day is the sum of their exact interest.
    std::vector<Segment> next_day;
    Date as_of;
};

/// The account of `debts` (at least one, ascending by due day, same currency) with `payments`
/// (ascending by day) on the day `as_of`. Payments after `as_of` are not made yet. A payment goes
/// to the debt it names, then to the oldest open one, and there by the rule's order; what remains,
/// to the next debt. Costs are paid first of all, or last where principal is first; pro rata they
/// share with the debt that the payment goes to first.
///
/// Segments break where the rate changes, where a payment or credit is used, around a standstill,
/// at the turn of a leap year when the day count tells the years apart, where rates cease to be
/// known, and, where interest compounds, on each anniversary of the first day of interest. From
/// then on the interest unpaid so far bears interest too (BW 6:119 par. 2), without ceasing to be
/// interest for allocation.
///
///   10 000.00 EUR due 2026-05-31, France, on 2026-09-15:
///     30 days at 12.15 % = 99.86, 77 days at 12.40 % = 261.59, together 361.45 EUR
///
///   1 200.00 EUR with 60.00 of costs, at 10 %, 73 days late: a payment of 500.00 pays 60.00 costs,
///   24.00 interest and 416.00 principal
///
/// Fails with `no_rule` at "late.series" when the series, or its margin, begins after the first day
/// of interest.
Result<Ledger> ledger(std::span<const Debt> debts, std::span<const Payment> payments,
                      const LedgerRule& rule, Date as_of);
Result<Ledger> ledger_with(std::span<const Debt> debts, const Movements& movements,
                           const LedgerRule& rule, Date as_of);

}  // namespace termwise
