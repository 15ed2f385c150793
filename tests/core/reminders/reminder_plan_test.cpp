#include "core/reminders/reminder_plan.h"
#include "tests/core/money/euros.h"
#include "tests/core/time/iso_day.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

// Weekends rest.
HolidayCalendar weekends() {
    HolidayCalendar calendar;
    calendar.weekend = {true, false, false, false, false, false, true};
    return calendar;
}

ReminderStep step(int days, Channel channel) {
    ReminderStep made;
    made.days = days;
    made.channel = channel;
    return made;
}

// Due on Wednesday 31 January 2024: a word before, letters 3 and 10 days after, a notice at 20.
ReminderLadder ladder() {
    ReminderLadder made;
    made.steps = {step(-3, Channel::email), step(3, Channel::email), step(10, Channel::letter),
                  step(20, Channel::registered_letter)};
    made.steps[2].fee = FeeRule{Share{}, Money{500, eur}, {}, {}, {}};
    made.steps[3].deadline_days = 8;
    made.steps[3].tone = Tone::formal;
    made.gap_days = 7;
    return made;
}

RemindedDebt debt() { return {{day("2024-01-01"), day("2024-01-31"), {}}, {100'000, eur}, false}; }

ReminderPlan plan(std::vector<Letter> letters, const char* as_of) {
    return reminder_plan(ladder(), debt(), letters, day(as_of), weekends());
}

TEST(ReminderPlan, before_the_first_day_there_is_nothing_to_do_but_wait) {
    const ReminderPlan made = plan({}, "2024-01-20");
    EXPECT_FALSE(made.now.has_value());
    EXPECT_EQ(made.next, std::size_t{0});
    EXPECT_EQ(made.steps[0].on, day("2024-01-28"));
    EXPECT_EQ(made.why.rule, "why.reminders.next");
}

TEST(ReminderPlan, a_word_before_the_due_day_is_not_sent_after_it) {
    const ReminderPlan made = plan({}, "2024-02-03");
    EXPECT_EQ(made.steps[0].state, StepState::skipped);
    EXPECT_EQ(made.steps[0].why.rule, "why.reminders.too_late");
    ASSERT_EQ(made.now, std::size_t{1});
    EXPECT_EQ(made.steps[1].state, StepState::due);
    EXPECT_EQ(made.why.rule, "why.reminders.now");
}

TEST(ReminderPlan, the_step_after_the_one_sent_now_keeps_its_distance) {
    // Sent on the 5th; the next was planned for 10 February and waits until the 12th.
    const ReminderPlan made = plan({}, "2024-02-05");
    ASSERT_EQ(made.next, std::size_t{2});
    EXPECT_EQ(made.steps[2].on, day("2024-02-12"));
    ASSERT_EQ(made.steps[2].why.parts.size(), 1U);
    EXPECT_EQ(made.steps[2].why.parts[0].rule, "why.reminders.gap");

    const std::vector<Letter> sent{{1, day("2024-02-05"), {}}};
    EXPECT_FALSE(plan(sent, "2024-02-11").now.has_value());
    EXPECT_EQ(plan(sent, "2024-02-12").now, std::size_t{2});
}

// The steps of 3, 10 and 20 days are all over on 10 March: one goes out that day, the others 7 days
// after one another.
TEST(ReminderPlan, steps_whose_days_are_over_go_out_one_by_one_with_the_gap_between_them) {
    const ReminderPlan made = plan({}, "2024-03-10");
    ASSERT_EQ(made.now, std::size_t{1});
    EXPECT_EQ(made.steps[2].on, day("2024-03-17"));
    EXPECT_EQ(made.steps[3].on, day("2024-03-24"));
    EXPECT_EQ(made.steps[3].pay_until, day("2024-04-01"));  // 8 days
    EXPECT_EQ(made.steps[3].why.parts.back().rule, "why.reminders.gap");
}

// Sunday 24 March 2024 is a day of rest: Monday the 25th, and 7 days from then the next.
TEST(ReminderPlan, the_gap_counts_from_the_day_to_which_a_step_was_moved) {
    ReminderLadder rolling = ladder();
    rolling.roll = Roll::following;
    const auto made = reminder_plan(rolling, debt(), {}, day("2024-03-17"), weekends());
    ASSERT_EQ(made.now, std::size_t{1});
    EXPECT_EQ(made.steps[2].on, day("2024-03-25"));
    EXPECT_EQ(made.steps[3].on, day("2024-04-01"));
}

// The letter of the 3rd waits for the word of 28 January: 4 February. 10 days after it is the 14th.
TEST(ReminderPlan, a_step_that_counts_from_the_one_before_counts_from_the_day_that_goes_out) {
    ReminderLadder chained = ladder();
    chained.steps[2].base = ReminderBase::previous_step;
    const auto made = reminder_plan(chained, debt(), {}, day("2024-01-20"), weekends());
    EXPECT_EQ(made.steps[1].on, day("2024-02-04"));
    EXPECT_EQ(made.steps[2].on, day("2024-02-14"));
}

TEST(ReminderPlan, a_day_of_rest_moves_a_step_as_the_ladder_says) {
    ReminderLadder rolling = ladder();
    rolling.roll = Roll::following;
    // 10 February 2024 is a Saturday.
    const std::vector<Letter> sent{{1, day("2024-02-03"), {}}};
    const auto made = reminder_plan(rolling, debt(), sent, day("2024-02-03"), weekends());
    EXPECT_EQ(made.steps[2].on, day("2024-02-12"));
    EXPECT_EQ(made.steps[2].why.parts.back().rule, "why.reminders.rolled");
}

TEST(ReminderPlan, a_notice_gives_its_days_from_the_day_it_goes_out) {
    const std::vector<Letter> sent{{1, day("2024-02-05"), {}}, {2, day("2024-02-12"), {}}};
    const ReminderPlan made = plan(sent, "2024-03-01");
    ASSERT_EQ(made.now, std::size_t{3});
    EXPECT_EQ(made.steps[3].pay_until, day("2024-03-09"));
    EXPECT_FALSE(made.next.has_value());
}

TEST(ReminderPlan, a_fee_is_charged_once_with_its_letter) {
    const std::vector<Letter> sent{{1, day("2024-02-05"), {}}, {2, day("2024-02-12"), {}}};
    EXPECT_EQ(plan({}, "2024-02-05").fees.amount, (Money{0, eur}));
    EXPECT_EQ(plan(sent, "2024-02-13").fees.amount, (Money{500, eur}));
    EXPECT_EQ(plan(sent, "2024-03-01").steps[3].fee.amount, (Money{0, eur}));

    std::vector<Letter> cheaper = sent;
    cheaper[1].fee = Money{300, eur};
    EXPECT_EQ(plan(cheaper, "2024-02-13").fees.amount, (Money{300, eur}));
    EXPECT_EQ(plan(cheaper, "2024-02-13").steps[2].fee.amount, (Money{300, eur}));
}

TEST(ReminderPlan, a_paid_or_disputed_invoice_is_not_reminded_of) {
    RemindedDebt closed = debt();
    closed.open = Money{0, eur};
    auto made = reminder_plan(ladder(), closed, {}, day("2024-03-01"), weekends());
    EXPECT_EQ(made.hold, Hold::paid);
    EXPECT_FALSE(made.now || made.next);

    closed = debt();
    closed.disputed = true;
    made = reminder_plan(ladder(), closed, {}, day("2024-03-01"), weekends());
    EXPECT_EQ(made.hold, Hold::disputed);
    EXPECT_FALSE(made.now || made.next);
}

TEST(ReminderPlan, a_promise_holds_until_its_day_has_passed) {
    RemindedDebt promised = debt();
    promised.invoice.quiet_until = day("2024-02-20");
    const auto held = reminder_plan(ladder(), promised, {}, day("2024-02-20"), weekends());
    EXPECT_EQ(held.hold, Hold::promised);
    EXPECT_FALSE(held.now.has_value());
    EXPECT_EQ(held.steps[*held.next].on, day("2024-02-21"));
    const auto broken = reminder_plan(ladder(), promised, {}, day("2024-02-21"), weekends());
    EXPECT_EQ(broken.hold, Hold::none);
    EXPECT_EQ(broken.now, std::size_t{1});
}

TEST(ReminderPlan, a_letter_that_lies_on_the_desk_comes_first) {
    const ReminderPlan made = plan({{1, {}, {}}}, "2024-03-01");
    EXPECT_EQ(made.hold, Hold::unsent);
    EXPECT_FALSE(made.now || made.next);
}

TEST(ReminderPlan, a_step_is_passed_over_while_too_little_is_open) {
    ReminderLadder large = ladder();
    large.steps[1].least = Money{100'001, eur};
    const auto made = reminder_plan(large, debt(), {}, day("2024-02-12"), weekends());
    EXPECT_EQ(made.steps[1].state, StepState::skipped);
    EXPECT_EQ(made.now, std::size_t{2});
}

TEST(ReminderPlan, after_the_last_step_it_repeats_free_of_charge) {
    ReminderLadder endless = ladder();
    endless.repeat_days = 14;
    endless.steps[3].fee = FeeRule{Share{}, Money{900, eur}, {}, {}, {}};
    const std::vector<Letter> sent{{3, day("2024-02-20"), {}}};
    auto made = reminder_plan(endless, debt(), sent, day("2024-02-21"), weekends());
    ASSERT_EQ(made.next, std::size_t{4});
    EXPECT_EQ(made.steps[4].on, day("2024-03-05"));
    EXPECT_EQ(made.steps[4].fee.amount, (Money{0, eur}));

    made = reminder_plan(endless, debt(), sent, day("2024-03-10"), weekends());
    ASSERT_EQ(made.now, std::size_t{4});
    EXPECT_EQ(made.steps[4].state, StepState::due);
    ASSERT_EQ(made.next, std::size_t{5});
    EXPECT_EQ(made.steps[5].on, day("2024-03-24"));
}

// What is planned at first is what comes to pass when each letter goes out on its day.
TEST(ReminderPlan, the_first_plan_is_kept_when_every_letter_goes_out_on_its_day) {
    const auto first = plan({}, "2024-01-01");
    std::vector<Letter> sent;
    for (Date today = day("2024-01-01"); today < day("2024-06-01"); today += std::chrono::days{1}) {
        const auto made = reminder_plan(ladder(), debt(), sent, today, weekends());
        if (!made.now) continue;
        EXPECT_EQ(first.steps[*made.now].on, today);
        sent.push_back({made.steps[*made.now].step, today, {}});
    }
    EXPECT_EQ(sent.size(), first.steps.size());
}

// Whoever sends each letter on the day the plan asks for it sends every one once, in order, with
// the gap kept, and is charged each fee once.
TEST(ReminderPlan, followed_day_by_day_it_sends_each_step_once_and_in_order) {
    std::vector<Letter> sent;
    for (Date today = day("2024-01-01"); today < day("2024-06-01"); today += std::chrono::days{1}) {
        const auto made = reminder_plan(ladder(), debt(), sent, today, weekends());
        if (!made.now) continue;
        ASSERT_TRUE(gap_kept(sent, 7, today));
        sent.push_back({made.steps[*made.now].step, today, {}});
    }
    ASSERT_EQ(sent.size(), 4U);
    for (std::size_t i = 0; i < sent.size(); ++i) EXPECT_EQ(sent[i].step, i);
    const auto done = reminder_plan(ladder(), debt(), sent, day("2024-06-01"), weekends());
    EXPECT_EQ(done.fees.amount, (Money{500, eur}));
    EXPECT_EQ(done.why.rule, "why.reminders.done");
}

TEST(ReminderPlan, the_usual_ladder_ends_with_a_formal_notice_that_gives_eight_days) {
    const ReminderLadder usual = usual_ladder();
    EXPECT_EQ(usual.steps.back().tone, Tone::formal);
    EXPECT_EQ(usual.steps.back().deadline_days, 8);
    const auto planned = days_of(usual, debt().invoice, {});
    EXPECT_TRUE(std::is_sorted(planned.begin(), planned.end()));
}

}  // namespace
}  // namespace termwise
