#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/time/date.h"
#include "core/time/roll.h"

namespace termwise {

/// From which day a due rule counts.
enum class BaseDate : std::uint8_t {
    invoice,   ///< The invoice date.
    delivery,  ///< Delivery or performance.
    receipt,   ///< Receipt of the goods or of the invoice.
    order,     ///< The order.
};

/// One step of a due rule.
enum class StepKind : std::uint8_t {
    add_days,       ///< `count` days on.
    add_weeks,      ///< `count` weeks on.
    add_months,     ///< `count` months on, clamped to the last day.
    end_of_month,   ///< To the last day of the month.
    day_of_month,   ///< To day `count` of this month if not passed, else of the next; inclusive.
    pay_days,       ///< To the first of the listed days of the month (10 and 25); inclusive.
    weekday,        ///< To the next weekday `count` (0 Sunday); inclusive.
    month_cut_off,  ///< A date after day `count` moves to the first of the next month.
};

struct Step {
    StepKind kind{};
    int count = 0;
    std::vector<int> days;  ///< Only for pay_days; ascending, 1 to 31.

    bool operator==(const Step&) const = default;
};

/// When something falls due: a small program run on a base date.
///
///   "30 jours fin de mois"   add_days 30, end_of_month     2025-01-31 -> 2025-03-31
///   "fin de mois 30 jours"   end_of_month, add_days 30     2025-01-31 -> 2025-03-02
struct DueRule {
    BaseDate base = BaseDate::invoice;
    std::vector<Step> steps;
    Roll roll = Roll::none;

    bool operator==(const DueRule&) const = default;
};

const char* name_of(BaseDate base);
const char* name_of(StepKind kind);

}  // namespace termwise
