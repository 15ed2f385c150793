#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/fees/payment_fee.h"
#include "core/time/date.h"

namespace termwise {

/// What the day of a reminder counts from.
enum class ReminderBase : std::uint8_t { invoice_date, due_date };

/// One step of a reminder ladder: the day it is due, and what it costs the buyer.
struct ReminderStep {
    ReminderBase base = ReminderBase::due_date;
    std::int32_t days = 0;            ///< After the base; negative: before it.
    std::optional<FeeRule> fee = {};  ///< On the amount outstanding, without earlier fees.
};

/// The steps in the order in which they are sent, the days not falling.
struct ReminderLadder {
    std::vector<ReminderStep> steps;
    std::optional<std::int32_t> repeat_days =
        {};                     ///< After the last step, again so often: above 0.
    std::int32_t gap_days = 0;  ///< At least so many days between two letters.
};

/// The invoice the ladder is climbed for.
struct RemindedInvoice {
    Date issued_on;
    Date due_on;
};

/// A letter of the ladder, in the order in which they were written.
struct Letter {
    std::size_t step = 0;         ///< Its place in the ladder; past the end for a repetition.
    std::optional<Date> sent_on;  ///< None while it is written but not sent.
};

/// A step and its day.
struct DueStep {
    std::size_t step = 0;
    Date on;

    bool operator==(const DueStep&) const = default;
};

/// The day of a step: 14 days after a due date of 31 January 2024 is 14 February 2024.
Date day_of(const ReminderStep& step, const RemindedInvoice& invoice);

/// The highest step whose day has come on `as_of`, its own day included; none before the first.
///
///   steps 30, 40 and 50 days after 31 May: on 30 June the first, on 10 July the second
std::optional<std::size_t> reached_step(const ReminderLadder& ladder,
                                        const RemindedInvoice& invoice, Date as_of);

/// The step to be sent on `as_of`: the one after the last letter, if its day has come, that letter
/// has been sent, and the gap since is kept. No step is skipped. None for a closed case is the
/// caller's to say: a paid, disputed or blocked invoice is not reminded of.
std::optional<DueStep> step_due_now(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                                    std::span<const Letter> letters, Date as_of);

/// The first step after `as_of` that no letter was written for. Days that have passed without a
/// letter are not made up for here: that is `step_due_now`.
std::optional<DueStep> next_step(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                                 std::span<const Letter> letters, Date as_of);

}  // namespace termwise
