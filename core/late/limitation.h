#pragma once

#include <optional>
#include <span>

#include "core/base/why.h"
#include "core/rules/jurisdiction.h"

namespace termwise {

/// Something that touched the limitation of a debt.
struct InterruptingEvent {
    Interruption kind{};
    Date on;

    bool operator==(const InterruptingEvent&) const = default;
};

/// Until when a debt can be claimed.
struct LimitationDate {
    std::optional<Date> on;  ///< The last day; nothing while a claim is pending.
    int years = 0;           ///< Of the period that runs.
    Date counted_from;       ///< Due day, or day of the event the period began with.
    std::optional<Interruption> began_with;  ///< Nothing: the due day.

    bool operator==(const LimitationDate&) const = default;
};

/// The last day on which a debt due on `due_on` can be claimed, given the `events` (ascending by
/// day) that are known. An event later than the period it would interrupt changes nothing. Years
/// end on the day of the same number, 29 February on the 28th.
///
///   France, business, due 2026-05-31                          ->  2031-05-31  (C. com. L110-4)
///   France, consumer, the same, acknowledged 2027-02-01       ->  2029-02-01  (C. conso. L218-2)
///   Germany, due 2026-03-15: three years from the end of 2026 ->  2029-12-31  (BGB 195, 199)
LimitationDate limitation_date(const Limitation& law, Date due_on,
                               std::span<const InterruptingEvent> events);

/// Its reason: the period, what it is counted from, and the law.
Why explain_limitation(const LimitationDate& date, const Limitation& law);

}  // namespace termwise
