#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/late/movement.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"
#include "core/rules/jurisdiction.h"
#include "core/rules/rate_series.h"
#include "core/time/day_count.h"

namespace termwise {

/// Where interest is rounded to the minor unit. Sources differ: none is "the" rule.
enum class InterestRounding : std::uint8_t {
    per_segment,  ///< Each segment once: what a reader checks line by line. The default.
    at_the_end,   ///< The running total of a debt; a segment gets what it adds to that total.
    per_day,      ///< One day's interest, then times the days (the example of gov.uk).
};

/// The word in JSON and in message keys ("per_day" -> `interest_rounding.per_day`).
const char* name_of(InterestRounding rounding);

/// Points added to every rate from a day on, as after a judgment (CMF L313-3).
struct RateUplift {
    Date from;
    AnnualRate points;

    bool operator==(const RateUplift&) const = default;
};

/// The rule of one ledger, resolved: law or contract.
///
/// The total rate (series and margin) is never below zero: nobody is owed for being paid late.
/// Day counts: those of is_ledger_day_count.
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
    /// So many days after the due day never bear interest; it starts after them.
    int grace_days = 0;
    bool payment_day_counts =
        true;  ///< The day of payment, and the day of reckoning, bear interest.
    Rounding rounding = Rounding::half_up;
    InterestRounding interest_rounding = InterestRounding::per_segment;
    bool agreed = false;                       ///< The rate is the parties' own, not the law's.
    std::vector<Standstill> standstills = {};  ///< Ascending, none touching the next.
    std::optional<RateUplift> uplift = {};     ///< After a judgment.
};

/// The first day that bears interest on a debt due on `due_on`: the day after it, or the day after
/// a later `demanded_on` where the law does not start it; nothing while that day is missing. Days
/// of grace come before it.
std::optional<Date> first_interest_day(const LedgerRule& rule, Date due_on);

/// The rate of one day, and where it comes from.
struct DayRate {
    AnnualRate rate;               ///< Series, margin and uplift together, or the contract rate.
    AnnualRate reference;          ///< The row of the series alone.
    const RateRow* row = nullptr;  ///< Null for a contract rate.
    bool assumed = false;          ///< The row is not known to hold on that day.
};

/// The rate of `day` for interest that started on `first_day`; nothing when the series or its
/// margins begin later. first_day <= day.
std::optional<DayRate> rate_on(const LedgerRule& rule, Date first_day, Date day);

/// The points that the uplift adds on `day`; zero before it, or without one.
AnnualRate uplift_on(const LedgerRule& rule, Date day);

/// `standstills` in their order, those that overlap or touch made one.
std::vector<Standstill> joined(std::vector<Standstill> standstills);

}  // namespace termwise
