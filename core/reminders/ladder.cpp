#include "core/reminders/ladder.h"

#include <algorithm>
#include <array>

#include "core/time/period.h"

namespace termwise {
namespace {

using std::chrono::days;

/// The place after the last letter's.
std::size_t next_place(std::span<const Letter> letters) {
    std::size_t place = 0;
    for (const Letter& letter : letters) place = std::max(place, letter.step + 1);
    return place;
}

/// The step at that place with its day; a repetition hangs on the last letter, without one on the
/// last step.
std::optional<DueStep> step_at(std::size_t place, const ReminderLadder& ladder,
                               const RemindedInvoice& invoice, std::span<const Letter> letters) {
    if (ladder.steps.empty()) return std::nullopt;
    const std::vector<Date> planned = days_of(ladder, invoice, letters);
    if (place < planned.size()) return DueStep{place, planned[place]};
    if (!ladder.repeat_days) return std::nullopt;
    const bool sent = !letters.empty() && letters.back().sent_on;
    const Date last = sent ? *letters.back().sent_on : planned.back();
    return DueStep{place, last + days{*ladder.repeat_days}};
}

std::optional<Date> sent_on(std::span<const Letter> letters, std::size_t step) {
    for (const Letter& letter : letters) {
        if (letter.step == step && letter.sent_on) return letter.sent_on;
    }
    return std::nullopt;
}

ReminderStep after_due(std::int32_t count, Channel channel, Tone tone) {
    ReminderStep step;
    step.days = count;
    step.channel = channel;
    step.tone = tone;
    return step;
}

}  // namespace

ReminderLadder usual_ladder() {
    ReminderLadder ladder;
    ladder.steps = {
        after_due(-3, Channel::email, Tone::friendly), after_due(3, Channel::email, Tone::friendly),
        after_due(10, Channel::email, Tone::neutral), after_due(20, Channel::letter, Tone::firm),
        after_due(30, Channel::registered_letter, Tone::formal)};
    ladder.steps.back().deadline_days = 8;
    ladder.gap_days = 7;
    ladder.roll = Roll::following;
    return ladder;
}

std::vector<Date> days_of(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                          std::span<const Letter> letters) {
    std::vector<Date> planned;
    Date previous = invoice.due_on;
    for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
        const ReminderStep& step = ladder.steps[i];
        const std::array bases{invoice.issued_on, invoice.due_on, end_of_month(invoice.due_on),
                               previous};
        Date day = bases[static_cast<std::size_t>(step.base)] + days{step.days};
        if (!planned.empty()) day = std::max(day, planned.back());
        planned.push_back(day);
        previous = sent_on(letters, i).value_or(day);
    }
    return planned;
}

std::optional<std::size_t> reached_step(const ReminderLadder& ladder,
                                        const RemindedInvoice& invoice, Date as_of) {
    const std::vector<Date> planned = days_of(ladder, invoice, {});
    const auto later = std::upper_bound(planned.begin(), planned.end(), as_of);
    if (later == planned.begin()) return std::nullopt;
    return static_cast<std::size_t>(later - planned.begin()) - 1;
}

std::optional<DueStep> step_due_now(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                                    std::span<const Letter> letters, Date as_of) {
    if (!letters.empty()) {
        if (!letters.back().sent_on) return std::nullopt;
        if (!gap_kept(letters, ladder.gap_days, as_of)) return std::nullopt;
    }
    const auto due = step_at(next_place(letters), ladder, invoice, letters);
    return due && due->on <= as_of ? due : std::nullopt;
}

std::optional<DueStep> next_step(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                                 std::span<const Letter> letters, Date as_of) {
    const std::vector<Date> planned = days_of(ladder, invoice, letters);
    std::size_t place = next_place(letters);
    while (place < planned.size() && planned[place] <= as_of) ++place;
    std::optional<DueStep> next = step_at(place, ladder, invoice, letters);
    while (next && next->on <= as_of) {
        next = DueStep{place, next->on + days{*ladder.repeat_days}};
    }
    return next;
}

std::optional<Date> last_letter_on(std::span<const Letter> letters) {
    std::optional<Date> last;
    for (const Letter& letter : letters) {
        if (letter.sent_on && (!last || *letter.sent_on > *last)) last = letter.sent_on;
    }
    return last;
}

bool gap_kept(std::span<const Letter> letters, std::int32_t gap_days, Date as_of) {
    const std::optional<Date> last = last_letter_on(letters);
    return !last || *last + days{gap_days} <= as_of;
}

bool is_quiet(const RemindedInvoice& invoice, Date as_of) {
    return invoice.quiet_until && as_of <= *invoice.quiet_until;
}

bool may_send(const ReminderLadder& ladder, std::size_t step, const RemindedInvoice& invoice,
              std::span<const Letter> letters, Date as_of) {
    const std::vector<Date> planned = days_of(ladder, invoice, letters);
    if (step >= planned.size() || as_of < planned[step]) return false;
    if (step < next_place(letters) || is_quiet(invoice, as_of)) return false;
    const bool before_is_out = step == 0 || sent_on(letters, step - 1);
    if (ladder.order == StepOrder::in_order && !before_is_out) return false;
    return gap_kept(letters, ladder.gap_days, as_of);
}

const char* name_of(ReminderBase base) {
    constexpr std::array words{"invoice_date", "due_date", "month_end", "previous_step"};
    return words[static_cast<std::size_t>(base)];
}

const char* name_of(Channel channel) {
    constexpr std::array words{"email",  "sms",  "phone", "letter", "registered_letter",
                               "agency", "court"};
    return words[static_cast<std::size_t>(channel)];
}

const char* name_of(Tone tone) {
    constexpr std::array words{"friendly", "neutral", "firm", "formal"};
    return words[static_cast<std::size_t>(tone)];
}

}  // namespace termwise
