#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/money/rate.h"
#include "core/time/date.h"

namespace termwise {

/// An earlier invoice to the same buyer.
struct PastInvoice {
    Date due_on;
    std::optional<Date> paid_on;  ///< None while it is open.

    bool operator==(const PastInvoice&) const = default;
};

/// The share of invoices still unpaid once so many days after the due day are over.
struct StillOpen {
    std::int64_t days = 0;  ///< After the due day; below zero before it.
    Share share;

    bool operator==(const StillOpen&) const = default;
};

/// How a buyer pays, from earlier invoices. Whole days; a payment before the due day counts below
/// zero, so that early payers are not taken for punctual ones.
struct Habits {
    std::int64_t paid = 0;                     ///< Invoices paid by the day of reckoning.
    std::int64_t late = 0;                     ///< Paid after the due day, or overdue and open.
    std::int64_t counted = 0;                  ///< Those that are paid or past their due day.
    std::optional<std::int64_t> median_days;   ///< Of the paid ones.
    std::optional<std::int64_t> ninth_decile;  ///< Nine in ten of the paid ones came by then.
    std::vector<StillOpen> still_open;         ///< Falls from step to step.

    bool operator==(const Habits&) const = default;
};

/// The habits that `past` shows on `as_of`; a payment after that day is not made yet.
///
/// Quantiles are by nearest rank: the smallest value that at least half, or nine tenths, of the
/// paid invoices do not exceed. Open invoices say something too: they have not been paid for so
/// long. The product-limit estimate (Kaplan, Meier 1958) takes them in:
///
///     S(t) = product over payment days t_i <= t of (1 - paid on t_i / open just before t_i)
///
/// An invoice that is still open is in the count up to and on its last known day. Each product is
/// rounded half up to a billionth; a thousand steps are wrong by less than a millionth.
///
///   paid 0, 5, 10 and 20 days late, one open for 7 days:
///     median 5, ninth decile 20; S = 4/5, 3/5, then 3/5 x 1/2 = 3/10, then 0
Habits habits_of(std::span<const PastInvoice> past, Date as_of);

/// The first day on which no more than `share` is still open; none when that never comes.
std::optional<std::int64_t> days_until(const Habits& habits, Share share);

}  // namespace termwise
