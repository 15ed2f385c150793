#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/late/interest.h"
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

/// Where interest is rounded to the minor unit. Sources differ: none is "the" rule.
enum class InterestRounding : std::uint8_t {
    per_segment,  ///< Each segment once: what a reader checks line by line. The default.
    at_the_end,   ///< The running total of a debt; a segment gets what it adds to that total.
    per_day,      ///< One day's interest, then times the days (the example of gov.uk).
};

/// The word in JSON and in message keys ("per_day" -> `interest_rounding.per_day`).
const char* name_of(InterestRounding rounding);

/// The rule of one ledger, resolved: law or contract.
///
/// The total rate (series and margin) is never below zero: nobody is owed for being paid late.
/// Day counts: those whose years have 360, 365 or 366 days. ACT/365L counts every day by the
/// length of its own year here, which is ACT/ACT.
struct LedgerRule {
    const LateRule* law = nullptr;       ///< What it was made from; null when made by hand.
    const RateSeries* series = nullptr;  ///< Null only when mode is constant.
    std::vector<MarginRow> margins;      ///< Added to the series.
    AnnualRate contract_rate;            ///< Used when there is no series; zero or more.
    RateMode mode = RateMode::variable;
    DayCount day_count = DayCount::act_365f;
    Compounding compounding = Compounding::none;
    AllocationOrder allocation = AllocationOrder::interest_first;
    InterestStart start = InterestStart::day_after_due;
    /// Starts interest unless the law does by itself: the demand, or the end of the third month.
    std::optional<Date> demanded_on;
    /// No interest while the delay is at most so many days; after that, all the days count.
    int free_days = 0;
    bool payment_day_counts =
        true;  ///< The day of payment, and the day of reckoning, bear interest.
    Rounding rounding = Rounding::half_up;
    InterestRounding interest_rounding = InterestRounding::per_segment;
};

/// The first day that bears interest on a debt due on `due_on`: the day after it, or the day after
/// a later `demanded_on` where the law does not start it; nothing while that day is missing.
std::optional<Date> first_interest_day(const LedgerRule& rule, Date due_on);

/// The rate of one day, and where it comes from.
struct DayRate {
    AnnualRate rate;               ///< Series and margin together, or the contract rate.
    AnnualRate reference;          ///< The row of the series alone.
    const RateRow* row = nullptr;  ///< Null for a contract rate.
    bool assumed = false;          ///< The row is not known to hold on that day.
};

/// The rate of `day` for interest that started on `first_day`; nothing when the series or its
/// margins begin later. first_day <= day.
std::optional<DayRate> rate_on(const LedgerRule& rule, Date first_day, Date day);

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

/// How one payment was used: to_interest + to_principal + unused is the payment.
struct PaymentUse {
    std::int32_t payment = 0;  ///< Index of the payment.
    Money to_interest;
    Money to_principal;
    Money unused;  ///< Paid beyond all that was owed.
};

/// The whole account of a debt or of many, on one day.
struct Ledger {
    std::vector<Segment> segments;     ///< By debt, then by day.
    std::vector<PaymentUse> payments;  ///< Those made until `as_of`, in their order.
    std::vector<Money> open;           ///< Principal still open, by debt.
    Money principal;                   ///< All principal still open, overdue or not.
    Money overdue_principal;           ///< The part whose due day has passed.
    Money interest;                    ///< All interest accrued, paid or not.
    Money open_interest;               ///< Interest accrued and not yet paid.
    Money per_day;  ///< What the day after adds, if nothing is paid; rounded once.
    /// The segments of that one further day: per_day is the sum of their exact interest.
    std::vector<Segment> next_day;
    Date as_of;
};

/// The account of `debts` (at least one, ascending by due day, same currency) with `payments`
/// (ascending by day) on the day `as_of`. Payments after `as_of` are not made yet. A payment goes
/// to the oldest open debt first, and there by the rule's order; what remains, to the next debt.
///
/// Segments break where the rate changes, where a payment is used, at the turn of a leap year when
/// the day count tells the years apart, where rates cease to be known, and, where interest
/// compounds, on each anniversary of the first day of interest. From then on the interest unpaid so
/// far bears interest too (BW 6:119 par. 2), without ceasing to be interest for allocation.
///
///   10 000.00 EUR due 2026-05-31, France, on 2026-09-15:
///     30 days at 12.15 % = 99.86, 77 days at 12.40 % = 261.59, together 361.45 EUR
///
/// Fails with `no_rule` at "late.series" when the series, or its margin, begins after the first day
/// of interest.
Result<Ledger> ledger(std::span<const Debt> debts, std::span<const Payment> payments,
                      const LedgerRule& rule, Date as_of);

}  // namespace termwise
