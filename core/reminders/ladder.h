#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/fees/payment_fee.h"
#include "core/time/calendar.h"
#include "core/time/date.h"
#include "core/time/roll.h"

namespace termwise {

/// What the day of a reminder counts from.
enum class ReminderBase : std::uint8_t {
    invoice_date,
    due_date,
    month_end,      ///< The last day of the month in which the debt fell due.
    previous_step,  ///< The day the step before was sent, or is to be; the due day for the first.
};

/// How a step reaches the buyer.
enum class Channel : std::uint8_t {
    email,
    sms,
    phone,
    letter,
    registered_letter,
    agency,
    court,
};

/// How it sounds.
enum class Tone : std::uint8_t {
    friendly,
    neutral,
    firm,
    formal,  ///< A formal notice: what the law asks for before a claim.
};

/// One step of a reminder ladder.
struct ReminderStep {
    ReminderBase base = ReminderBase::due_date;
    std::int32_t days = 0;            ///< After the base; negative: before it.
    std::optional<FeeRule> fee = {};  ///< On the amount outstanding, without earlier fees.
    Channel channel = Channel::email;
    Tone tone = Tone::neutral;
    std::int32_t deadline_days = 0;   ///< The buyer is given so many days to pay; 0: none stated.
    std::optional<Money> least = {};  ///< Not sent while less than this is open.

    bool operator==(const ReminderStep&) const = default;
};

/// Whether a step may go out before the ones above it.
enum class StepOrder : std::uint8_t { in_order, free };

/// The steps in the order in which they are sent.
struct ReminderLadder {
    std::vector<ReminderStep> steps;
    std::optional<std::int32_t> repeat_days =
        {};                     ///< After the last step, again so often: above 0.
    std::int32_t gap_days = 0;  ///< At least so many days between two letters.
    Roll roll = Roll::none;     ///< What a step does that falls on a day of rest.
    StepOrder order = StepOrder::in_order;

    bool operator==(const ReminderLadder&) const = default;
};

/// The invoice the ladder is climbed for.
struct RemindedInvoice {
    Date issued_on;
    Date due_on;
    std::optional<Date> quiet_until = {};  ///< A promise, a respite: no letter up to that day.
};

/// A letter of the ladder, in the order in which they were written.
struct Letter {
    std::size_t step = 0;           ///< Its place in the ladder; past the end for a repetition.
    std::optional<Date> sent_on;    ///< None while it is written but not sent.
    std::optional<Money> fee = {};  ///< What it charged; nothing: what the step says.
};

/// A step and its day.
struct DueStep {
    std::size_t step = 0;
    Date on;

    bool operator==(const DueStep&) const = default;
};

/// A plain ladder to begin with: an e-mail 3 days before the due day, e-mails 3 and 10 days after,
/// a firm letter at 20, a formal notice by registered letter at 30 that gives 8 days; 7 days
/// between two; weekends and holidays move it on. An example to be edited, not a rule of law.
ReminderLadder usual_ladder();

/// The day of each step before any roll; none falls before the one above it.
///
///   14 days after a due date of 31 January 2024, then 10 days after the step before, which went
///   out on 20 February: 14 February, 1 March
std::vector<Date> days_of(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                          std::span<const Letter> letters);

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

/// The day the last letter went out; none while none has.
std::optional<Date> last_letter_on(std::span<const Letter> letters);

/// Whether so many days have passed since the last letter went out: a gap of 7 days after the 3rd
/// is kept on the 10th. Always before the first letter.
bool gap_kept(std::span<const Letter> letters, std::int32_t gap_days, Date as_of);

/// Whether no letter may go out yet: the last quiet day is itself quiet.
bool is_quiet(const RemindedInvoice& invoice, Date as_of);

/// Whether the letter of `step` may go out on `as_of`: its day has come, neither it nor a later one
/// was written, the gap is kept, no respite runs and, in order, the one before has been sent.
bool may_send(const ReminderLadder& ladder, std::size_t step, const RemindedInvoice& invoice,
              std::span<const Letter> letters, Date as_of);

const char* name_of(ReminderBase base);
const char* name_of(Channel channel);
const char* name_of(Tone tone);

}  // namespace termwise
