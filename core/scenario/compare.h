#pragma once

#include <vector>

#include "core/money/decimal.h"
#include "core/money/figure.h"
#include "core/scenario/policy.h"

namespace termwise {

/// What has come in by the end of a month.
struct CashPoint {
    Date until;
    Money received;  ///< In that month.
    Money total;     ///< Since the start.
};

/// A number of days with its reason.
struct DaysFigure {
    Decimal days;
    Why why;
};

/// One policy beside the others.
struct PolicyResult {
    std::string name;
    std::string notation;  ///< Of its terms, as they were read.
    int place = 1;         ///< 1 has the highest present value; equals share a place.
    Figure received;
    Figure discount;
    Figure lost;
    Figure fees;
    Figure financing;              ///< Each amount x capital rate x days from sale to money / 365.
    Figure present_value;          ///< Of what is received less fees, on the day of the start.
    DaysFigure sales_outstanding;  ///< Days from sale to money, weighed by amount.
    std::vector<CashPoint> cash;   ///< Month by month, to the last payment.
};

/// The ends of the months from that of `from` to that of `to`, at most 120; the last stands for
/// everything later. from <= to.
std::vector<Date> month_ends(Date from, Date to);

/// The present value of all flows, fees taken off, each rounded by itself.
Money present_value(std::span<const CashFlow> flows, const Scenario& scenario);

/// Every policy of `scenario` on the same sales, in their order, with its place.
///
/// Days sales outstanding are those of the money that comes: sum of (amount x days) / sum of
/// amounts, to a hundredth of a day; what is lost has no days.
std::vector<PolicyResult> compared_policies(const Scenario& scenario);

/// The place of each value, 1 for the greatest; equals share one.
std::vector<int> places_by(std::span<const Money> values);

}  // namespace termwise
