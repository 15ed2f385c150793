#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/why.h"
#include "core/rules/jurisdiction.h"
#include "core/terms/terms.h"
#include "core/time/calendar.h"

namespace termwise {

/// A legal limit that agreed terms break, and the reckoning that shows it. `cap` points into the
/// list that was given.
struct CapBreach {
    const TermsCap* cap = nullptr;
    Why why;

    bool operator==(const CapBreach&) const = default;
};

/// From when terms count on one invoice.
struct TermsDates {
    Date issued_on;                         ///< The limits count from the invoice date,
    Date base;                              ///< the terms from this day.
    std::optional<Date> delivered_on = {};  ///< Where a limit counts from it; nothing: issued_on.
};

/// Whom a limit binds: the kind of debtor, and the seller's sector where it has limits of its own
/// (empty: none).
struct CapScope {
    DebtorKind debtor{};
    std::string_view sector = {};
};

/// Has the law limits for that sector?
bool knows_sector(std::span<const TermsCap> caps, std::string_view sector);

/// Which of `caps` in that scope `terms` break: the last day anything falls due is later than the
/// limit allows. Limits of the sector take the place of the general ones. Terms that go by month
/// ends may also use the limit's alternative in "days end of month", by either reading (France: C.
/// com. L441-10 I, 60 days, or 45 days end of month).
///
///   net 65                                        breaks the 60 days
///   45 days end of month, invoice of 2026-01-15   31 March, day 75: allowed
///   60 days end of month, invoice of 2026-01-01   31 March, but 45 gives 17 March: broken
///   alcohol, delivered on 2026-01-10              30 days from 31 January: until 2 March
std::vector<CapBreach> cap_breaches(const Terms& terms, const TermsDates& dates, CapScope scope,
                                    std::span<const TermsCap> caps,
                                    const HolidayCalendar& calendar);

/// A limit that the same terms break on an invoice of a later day.
struct LaterBreach {
    const TermsCap* cap = nullptr;
    Date issued_on;  ///< The first such day.
    Date due_on;     ///< When that invoice would be due.
    Why why;

    bool operator==(const LaterBreach&) const = default;
};

/// Which of `caps` in that scope `terms` break on an invoice of a day within the year that follows,
/// its other dates as far from it. Months have 28 to 31 days: terms that keep within a limit on one
/// invoice may exceed it on the next. Rolls are left aside.
///
///   60 days end of month, invoice of 2026-01-30   31 March, day 60: allowed; but one of the
///                                                 next day is due on 30 April, beyond 1 April
std::vector<LaterBreach> later_breaches(const Terms& terms, const TermsDates& dates, CapScope scope,
                                        std::span<const TermsCap> caps);

}  // namespace termwise
