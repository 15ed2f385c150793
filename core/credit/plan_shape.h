#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/terms/instalments.h"
#include "core/terms/plan_lines.h"

namespace termwise {

/// What a plan has beyond its split into equal parts. Everything is optional.
///
///   deposit     in place of the plan's own: a share or an amount, more than nothing
///   deposit_on  the day it is due, in place of the plan's
///   weights     one per part, in proportion to which the parts divide what the deposit leaves
///   lines       one per part, in place of equal parts; not together with weights
///   step        parts are multiples of so many minor units; the last one takes the rest
///   roll        what happens to a part due on a day of rest, in place of the terms' own
struct PlanShape {
    std::optional<Share> deposit_share;
    std::optional<Money> deposit_amount;
    std::optional<Date> deposit_on;
    std::vector<std::int64_t> weights;
    std::vector<PlanLine> lines;
    std::int64_t step = 1;
    std::optional<Roll> roll;

    [[nodiscard]] bool has_deposit() const { return deposit_share || deposit_amount; }
};

/// The schedule of `total` (above zero) under `terms` with a plan, in that shape; its days are
/// those of `schedule` (see instalments.h) but for the deposit's own, and each keeps the reason for
/// its day.
///
/// Laws: the parts sum to the total; days never descend from part to part. A part is negative only
/// where deposit or fixed lines exceed the total; the caller refuses that.
///
///   1 000.00 "3x", deposit 100.00, multiples of 10.00  ->  100.00, 300.00 300.00 300.00
std::vector<Instalment> shaped_schedule(Money total, Terms terms, const PlanShape& shape, Date base,
                                        const HolidayCalendar& calendar);

}  // namespace termwise
