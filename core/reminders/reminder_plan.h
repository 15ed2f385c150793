#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/money/figure.h"
#include "core/reminders/ladder.h"

namespace termwise {

/// What bars every letter, although the day of one may have come.
enum class Hold : std::uint8_t {
    none,
    paid,      ///< Nothing is open.
    disputed,  ///< The buyer contests the debt: that is to be settled first.
    promised,  ///< The buyer has named a day, which has not passed.
    unsent,    ///< A letter is written and not sent.
};

/// The debt that the buyer is reminded of.
struct RemindedDebt {
    RemindedInvoice invoice;
    Money open;  ///< Principal still open; fees are reckoned on it and never on earlier fees.
    bool disputed = false;
};

/// Where a step stands.
enum class StepState : std::uint8_t {
    sent,
    skipped,   ///< Its time is over, too little is open, or a later letter went out.
    due,       ///< To be sent on the day of reckoning.
    upcoming,  ///< Its day lies ahead, or it waits for the ones above.
};

/// One step as it stands, with the day it went out or is to go out at the earliest.
struct PlannedStep {
    std::size_t step = 0;  ///< Its place in the ladder; past the end for a repetition.
    Date on;
    StepState state{};
    Channel channel{};
    Tone tone{};
    std::optional<Date> pay_until;  ///< The new deadline it gives, counted from `on`.
    Figure fee;                     ///< What it adds; zero for a repetition.
    Why why;                        ///< Why on that day, or why not at all.
};

/// What to do about a debt, now and next.
struct ReminderPlan {
    std::vector<PlannedStep> steps;   ///< Every step of the ladder, and a repetition that comes.
    std::optional<std::size_t> now;   ///< Which of `steps` to send on the day of reckoning.
    std::optional<std::size_t> next;  ///< Which one after that.
    Hold hold = Hold::none;
    Figure fees;  ///< Charged by the letters sent, each once.
    Why why;      ///< What to do, and why.
};

/// Climbs `ladder` for `debt` on `as_of`, after `letters` (ascending by step).
///
/// A step goes out on its day or, later, as soon as the gap since the last letter, sent or planned,
/// is kept and any promise has lapsed; a day of rest moves it as the ladder says. A step meant for
/// before the due day is passed over once that day is over, and one whose least amount is not open
/// always. Steps keep their order: a letter that was sent overtakes those above it. A fee is
/// charged once, with the letter it belongs to; a repetition charges none.
///
///   due 2024-01-31, letters 3 and 10 days after, gap 7, the first sent on 2024-02-05:
///   on 2024-02-10 nothing (gap until the 12th); on 2024-02-12 the second; a third that was meant
///   for 2024-02-15 waits until the 19th
ReminderPlan reminder_plan(const ReminderLadder& ladder, const RemindedDebt& debt,
                           std::span<const Letter> letters, Date as_of,
                           const HolidayCalendar& calendar);

const char* name_of(Hold hold);
const char* name_of(StepState state);

}  // namespace termwise
