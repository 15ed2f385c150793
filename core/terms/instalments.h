#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/money/figure.h"
#include "core/terms/discount.h"
#include "core/terms/terms.h"
#include "core/time/calendar.h"

namespace termwise {

/// One part of an amount and the day it is due.
struct Instalment {
    Date due_on;
    Figure amount;
    bool is_deposit = false;

    bool operator==(const Instalment&) const = default;
};

/// The schedule of `total` (any sign) under `terms`. Without a plan: one instalment.
///
///   base        the date the terms count from
///   deposit_on  the day of what the deposit waits for (the order); nothing: the base date
///
/// The deposit is rounded half up; the rest is split by the plan's remainder policy. Months keep
/// the day they started on: 31 January, 28 February, 31 March. Each day rolls by itself.
/// Laws: the parts sum to the total; dates never descend.
///
///   100.00 EUR "3x" from 2026-01-31  ->  33.34 on 01-31, 33.33 on 02-28, 33.33 on 03-31
std::vector<Instalment> schedule(Money total, const Terms& terms, Date base,
                                 const HolidayCalendar& calendar,
                                 std::optional<Date> deposit_on = std::nullopt);

/// The day of the last part of that schedule, which no amount moves, its deposit due on `base`.
Date last_due_on(const Terms& terms, Date base, const HolidayCalendar& calendar);

/// `count` cadences after `first` (any sign), which keeps its day of the month: 31 January, then 28
/// February, then 31 March.
Date cadence_day(Date first, Cadence cadence, int count);

/// What each instalment (outer) holds of each VAT rate (inner, in the order of `parts`).
///
///   amounts  one per instalment; they sum to the nets and VAT of `parts`
///
/// Instalment by instalment, in proportion to what is left of each net and VAT, by largest
/// remainder. Laws: an instalment's nets and VAT sum to it; each rate's nets and VAT sum to those
/// of its part; nothing changes sign as long as all of `parts` have the same.
///
///   60.00 in two: 20.00 + 4.00 at 20 % and 34.12 + 1.88 at 5.5 %
///     ->  10.00 + 2.00 and 17.06 + 0.94, twice
std::vector<std::vector<TaxedPart>> vat_split(std::span<const Money> amounts,
                                              std::span<const TaxedPart> parts);

}  // namespace termwise
