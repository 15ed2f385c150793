#include "core/reminders/ladder.h"

#include <algorithm>

namespace termwise {
namespace {

/// The place after the last letter's.
std::size_t next_place(std::span<const Letter> letters) {
    std::size_t place = 0;
    for (const Letter& letter : letters) place = std::max(place, letter.step + 1);
    return place;
}

/// The last day on which a letter went out; without one, the day of the last step.
Date last_day(const ReminderLadder& ladder, const RemindedInvoice& invoice,
              std::span<const Letter> letters) {
    if (!letters.empty() && letters.back().sent_on) return *letters.back().sent_on;
    return day_of(ladder.steps.back(), invoice);
}

/// The step at that place with its day; a repetition hangs on the last letter.
std::optional<DueStep> step_at(std::size_t place, const ReminderLadder& ladder,
                               const RemindedInvoice& invoice, std::span<const Letter> letters) {
    if (place < ladder.steps.size()) return DueStep{place, day_of(ladder.steps[place], invoice)};
    if (!ladder.repeat_days || ladder.steps.empty()) return std::nullopt;
    return DueStep{place,
                   last_day(ladder, invoice, letters) + std::chrono::days{*ladder.repeat_days}};
}

}  // namespace

Date day_of(const ReminderStep& step, const RemindedInvoice& invoice) {
    const Date base = step.base == ReminderBase::invoice_date ? invoice.issued_on : invoice.due_on;
    return base + std::chrono::days{step.days};
}

std::optional<std::size_t> reached_step(const ReminderLadder& ladder,
                                        const RemindedInvoice& invoice, Date as_of) {
    std::optional<std::size_t> reached;
    for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
        if (day_of(ladder.steps[i], invoice) <= as_of) reached = i;
    }
    return reached;
}

std::optional<DueStep> step_due_now(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                                    std::span<const Letter> letters, Date as_of) {
    if (!letters.empty()) {
        const std::optional<Date> last = letters.back().sent_on;
        if (!last || as_of < *last + std::chrono::days{ladder.gap_days}) return std::nullopt;
    }
    const auto due = step_at(next_place(letters), ladder, invoice, letters);
    return due && due->on <= as_of ? due : std::nullopt;
}

std::optional<DueStep> next_step(const ReminderLadder& ladder, const RemindedInvoice& invoice,
                                 std::span<const Letter> letters, Date as_of) {
    std::size_t place = next_place(letters);
    while (place < ladder.steps.size() && day_of(ladder.steps[place], invoice) <= as_of) ++place;
    std::optional<DueStep> next = step_at(place, ladder, invoice, letters);
    while (next && next->on <= as_of)
        next = DueStep{place, next->on + std::chrono::days{*ladder.repeat_days}};
    return next;
}

}  // namespace termwise
