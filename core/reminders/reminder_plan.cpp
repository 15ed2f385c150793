#include "core/reminders/reminder_plan.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/base/check.h"
#include "core/money/why_amounts.h"
#include "core/time/period.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

using std::chrono::days;

/// Everything a step is judged by.
struct Climb {
    const ReminderLadder& ladder;
    const RemindedDebt& debt;
    std::span<const Letter> letters;
    Date as_of;
    const HolidayCalendar& calendar;
    std::vector<Date> planned;  // By step, without roll, gap or promise.
};

const Letter* letter_of(const Climb& climb, std::size_t step) {
    const auto found = std::find_if(climb.letters.begin(), climb.letters.end(),
                                    [&](const Letter& letter) { return letter.step == step; });
    return found == climb.letters.end() ? nullptr : &*found;
}

bool is_overtaken(const Climb& climb, std::size_t step) {
    return std::any_of(climb.letters.begin(), climb.letters.end(),
                       [&](const Letter& letter) { return letter.step > step; });
}

const ReminderStep& step_of(const Climb& climb, std::size_t step) {
    return climb.ladder.steps[std::min(step, climb.ladder.steps.size() - 1)];
}

Date base_of(const Climb& climb, std::size_t step) {
    const RemindedInvoice& invoice = climb.debt.invoice;
    const auto previous = [&] {
        if (step == 0) return invoice.due_on;
        const Letter* letter = letter_of(climb, step - 1);
        return letter != nullptr && letter->sent_on ? *letter->sent_on : climb.planned[step - 1];
    };
    switch (climb.ladder.steps[step].base) {
        case ReminderBase::invoice_date:
            return invoice.issued_on;
        case ReminderBase::due_date:
            return invoice.due_on;
        case ReminderBase::month_end:
            return end_of_month(invoice.due_on);
        case ReminderBase::previous_step:
            return previous();
    }
    return invoice.due_on;
}

Why why_planned(const Climb& climb, std::size_t step) {
    const ReminderStep& rung = climb.ladder.steps[step];
    const char* rule = rung.days < 0 ? "why.reminders.before" : "why.reminders.after";
    return {rule,
            {number_value("days", std::abs(rung.days)),
             {"base", WhyKind::name, std::string{"reminder_base."} + name_of(rung.base)},
             date_value("from", base_of(climb, step)),
             date_value("result", climb.planned[step])},
            {},
            {}};
}

// Moves the day on where a gap, a promise or a day of rest asks for it, and says so.
void postpone(Date& on, Why& why, Date earliest, Why reason) {
    if (on >= earliest) return;
    on = earliest;
    reason.values.push_back(date_value("result", earliest));
    why.parts.push_back(std::move(reason));
}

void apply_delays(const Climb& climb, Date& on, Why& why) {
    if (const auto last = last_letter_on(climb.letters)) {
        postpone(on, why, *last + days{climb.ladder.gap_days},
                 {"why.reminders.gap",
                  {number_value("days", climb.ladder.gap_days), date_value("from", *last)},
                  {},
                  {}});
    }
    if (const auto quiet = climb.debt.invoice.quiet_until; quiet && on <= *quiet) {
        postpone(on, why, *quiet + days{1},
                 {"why.reminders.after_promise", {date_value("until", *quiet)}, {}, {}});
    }
    const Date moved = rolled(on, climb.ladder.roll, climb.calendar);
    if (moved == on) return;
    why.parts.push_back(
        {"why.reminders.rolled", {date_value("from", on), date_value("result", moved)}, {}, {}});
    on = moved;
}

Figure fee_figure(const Climb& climb, std::size_t step) {
    const Money zero = Money::zero(climb.debt.open.currency());
    const bool repeats = step >= climb.ladder.steps.size();
    const auto& rule = step_of(climb, step).fee;
    const Letter* letter = letter_of(climb, step);
    if (letter != nullptr && letter->fee) {
        return {*letter->fee,
                {"why.reminders.fee_charged", {money_value("result", *letter->fee)}, {}, {}}};
    }
    if (repeats || !rule) return {zero, {"why.reminders.no_fee", {}, {}, {}}};
    const Money fee = taxed_fee_of(climb.debt.open, *rule);
    return {fee,
            {"why.reminders.fee",
             {money_value("open", climb.debt.open),
              {"share", WhyKind::percent, percent_text(rule->share)},
              money_value("fixed", rule->fixed),
              money_value("result", fee)},
             {},
             {}}};
}

PlannedStep step_on(const Climb& climb, std::size_t step, Date on, StepState state, Why why) {
    const ReminderStep& rung = step_of(climb, step);
    PlannedStep made{step,          on, state, rung.channel, rung.tone, {}, fee_figure(climb, step),
                     std::move(why)};
    if (rung.deadline_days > 0) made.pay_until = on + days{rung.deadline_days};
    return made;
}

// The reason to pass over a step nobody has sent; nothing when it is to be sent.
std::optional<Why> why_skipped(const Climb& climb, std::size_t step) {
    const ReminderStep& rung = climb.ladder.steps[step];
    const Date due_on = climb.debt.invoice.due_on;
    if (climb.planned[step] <= due_on && climb.as_of > due_on) {
        return Why{"why.reminders.too_late",
                   {date_value("on", climb.planned[step]), date_value("due_on", due_on)},
                   {},
                   {}};
    }
    if (rung.least && climb.debt.open < *rung.least) {
        return Why{"why.reminders.below_least",
                   {money_value("open", climb.debt.open), money_value("least", *rung.least)},
                   {},
                   {}};
    }
    if (is_overtaken(climb, step)) return Why{"why.reminders.overtaken", {}, {}, {}};
    return std::nullopt;
}

PlannedStep planned_step(const Climb& climb, std::size_t step) {
    if (const Letter* letter = letter_of(climb, step); letter != nullptr && letter->sent_on) {
        const Date on = *letter->sent_on;
        return step_on(climb, step, on, StepState::sent,
                       {"why.reminders.sent", {date_value("on", on)}, {}, {}});
    }
    if (auto skipped = why_skipped(climb, step)) {
        return step_on(climb, step, climb.planned[step], StepState::skipped, *std::move(skipped));
    }
    Date on = climb.planned[step];
    Why why = why_planned(climb, step);
    apply_delays(climb, on, why);
    return step_on(climb, step, on, StepState::upcoming, std::move(why));
}

// The repetition that follows all steps, when the ladder has one and they are done.
std::optional<PlannedStep> repetition(const Climb& climb) {
    const auto last = last_letter_on(climb.letters);
    if (!climb.ladder.repeat_days || !last) return std::nullopt;
    std::size_t place = climb.ladder.steps.size();
    for (const Letter& letter : climb.letters) place = std::max(place, letter.step + 1);
    Date on = *last + days{*climb.ladder.repeat_days};
    Why why{"why.reminders.repeated",
            {number_value("days", *climb.ladder.repeat_days), date_value("from", *last),
             date_value("result", on)},
            {},
            {}};
    apply_delays(climb, on, why);
    return step_on(climb, place, on, StepState::upcoming, std::move(why));
}

// Notes the letter as sent on that day.
void note_sent(std::vector<Letter>& letters, std::size_t step, Date on) {
    const auto written = std::find_if(letters.begin(), letters.end(),
                                      [&](const Letter& letter) { return letter.step == step; });
    if (written == letters.end()) {
        letters.push_back({step, on, {}});
    } else {
        written->sent_on = on;
    }
}

// Each step as it will stand once those before it went out on their days.
std::vector<PlannedStep> planned_steps(const Climb& climb) {
    std::vector<PlannedStep> steps;
    std::vector<Letter> sent{climb.letters.begin(), climb.letters.end()};
    bool open = false;
    for (std::size_t i = 0; i < climb.ladder.steps.size(); ++i) {
        const Climb reached{climb.ladder,   climb.debt,
                            sent,           climb.as_of,
                            climb.calendar, days_of(climb.ladder, climb.debt.invoice, sent)};
        steps.push_back(planned_step(reached, i));
        if (steps.back().state != StepState::upcoming) continue;
        note_sent(sent, i, steps.back().on);
        open = true;
    }
    if (open) return steps;
    if (auto again = repetition(climb)) steps.push_back(*std::move(again));
    return steps;
}

std::optional<std::size_t> first_upcoming(const std::vector<PlannedStep>& steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].state == StepState::upcoming) return i;
    }
    return std::nullopt;
}

Hold hold_on(const Climb& climb) {
    if (climb.debt.open <= Money::zero(climb.debt.open.currency())) return Hold::paid;
    if (climb.debt.disputed) return Hold::disputed;
    if (!climb.letters.empty() && !climb.letters.back().sent_on) return Hold::unsent;
    return is_quiet(climb.debt.invoice, climb.as_of) ? Hold::promised : Hold::none;
}

Figure fees_charged(const Climb& climb) {
    Money sum = Money::zero(climb.debt.open.currency());
    Why why{"why.reminders.fees", {}, {}, {}};
    for (const Letter& letter : climb.letters) {
        if (!letter.sent_on) continue;
        Figure fee = fee_figure(climb, letter.step);
        sum += fee.amount;
        if (!fee.amount.is_zero()) why.parts.push_back(std::move(fee.why));
    }
    why.values.push_back(money_value("result", sum));
    return {sum, std::move(why)};
}

Why what_to_do(const Climb& climb, const ReminderPlan& plan) {
    switch (plan.hold) {
        case Hold::paid:
            return {"why.reminders.paid", {}, {}, {}};
        case Hold::disputed:
            return {"why.reminders.disputed", {}, {}, {}};
        case Hold::promised:
            return {"why.reminders.promised",
                    {date_value("until", *climb.debt.invoice.quiet_until)},
                    {},
                    {}};
        case Hold::unsent:
            return {
                "why.reminders.unsent",
                {number_value("step", static_cast<std::int64_t>(climb.letters.back().step) + 1)},
                {},
                {}};
        case Hold::none:
            break;
    }
    const auto chosen = plan.now ? plan.now : plan.next;
    if (!chosen) return {"why.reminders.done", {}, {}, {}};
    const PlannedStep& step = plan.steps[*chosen];
    return {plan.now ? "why.reminders.now" : "why.reminders.next",
            {number_value("step", static_cast<std::int64_t>(step.step) + 1),
             {"channel", WhyKind::name, std::string{"channel."} + name_of(step.channel)},
             {"tone", WhyKind::name, std::string{"tone."} + name_of(step.tone)},
             date_value("on", step.on)},
            {},
            {step.why}};
}

// Marks the step of `plan.now` as due; what follows hangs on that letter going out on that day.
void send_now(ReminderPlan& plan, const Climb& climb) {
    PlannedStep now = std::move(plan.steps[*plan.now]);
    now.state = StepState::due;
    const std::int32_t given = step_of(climb, now.step).deadline_days;
    if (given > 0) now.pay_until = climb.as_of + days{given};

    std::vector<Letter> sent{climb.letters.begin(), climb.letters.end()};
    sent.push_back({now.step, climb.as_of, now.fee.amount});
    const Climb after{climb.ladder,   climb.debt,
                      sent,           climb.as_of,
                      climb.calendar, days_of(climb.ladder, climb.debt.invoice, sent)};
    plan.steps = planned_steps(after);
    const auto place = plan.steps.begin() + static_cast<std::ptrdiff_t>(*plan.now);
    if (now.step < climb.ladder.steps.size()) {
        *place = std::move(now);
    } else {
        plan.steps.insert(place, std::move(now));  // The repetition after it stands there.
    }
    plan.next = first_upcoming(plan.steps);
}

}  // namespace

ReminderPlan reminder_plan(const ReminderLadder& ladder, const RemindedDebt& debt,
                           std::span<const Letter> letters, Date as_of,
                           const HolidayCalendar& calendar) {
    TERMWISE_CHECK(!ladder.steps.empty());
    const Climb climb{ladder, debt,     letters,
                      as_of,  calendar, days_of(ladder, debt.invoice, letters)};
    ReminderPlan plan{planned_steps(climb), {}, {}, hold_on(climb), fees_charged(climb), {}};
    const bool may_go = plan.hold == Hold::none || plan.hold == Hold::promised;
    const auto first = may_go ? first_upcoming(plan.steps) : std::nullopt;
    plan.next = first;
    if (first && plan.steps[*first].on <= as_of) {
        plan.now = first;
        send_now(plan, climb);
    }
    plan.why = what_to_do(climb, plan);
    return plan;
}

const char* name_of(Hold hold) {
    constexpr std::array words{"none", "paid", "disputed", "promised", "unsent"};
    return words[static_cast<std::size_t>(hold)];
}

const char* name_of(StepState state) {
    constexpr std::array words{"sent", "skipped", "due", "upcoming"};
    return words[static_cast<std::size_t>(state)];
}

}  // namespace termwise
