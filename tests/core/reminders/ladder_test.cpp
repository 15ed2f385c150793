#include "core/reminders/ladder.h"
#include "tests/core/time/iso_day.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

const RemindedInvoice invoice{day("2024-01-01"), day("2024-01-31")};

// A friendly word two days before the day, then two letters, then one a fortnight.
ReminderLadder friendly_ladder() {
    return {{{ReminderBase::due_date, -2, {}},
             {ReminderBase::due_date, 14, {}},
             {ReminderBase::due_date, 30, {}}},
            14,
            10};
}

TEST(ReminderLadder, a_step_counts_from_the_invoice_or_from_its_due_day) {
    const ReminderLadder steps{{{ReminderBase::invoice_date, 7, {}},
                                {ReminderBase::due_date, -2, {}},
                                {ReminderBase::month_end, 10, {}}},
                               {}};
    EXPECT_EQ(days_of(steps, invoice, {}),
              (std::vector{day("2024-01-08"), day("2024-01-29"), day("2024-02-10")}));
}

TEST(ReminderLadder, a_step_that_counts_from_the_one_before_follows_the_day_it_went_out) {
    const ReminderLadder steps{
        {{ReminderBase::due_date, 14, {}}, {ReminderBase::previous_step, 10, {}}}, {}};
    EXPECT_EQ(days_of(steps, invoice, {}), (std::vector{day("2024-02-14"), day("2024-02-24")}));
    const std::vector<Letter> sent{{0, day("2024-02-20")}};
    EXPECT_EQ(days_of(steps, invoice, sent), (std::vector{day("2024-02-14"), day("2024-03-01")}));
}

TEST(ReminderLadder, no_letter_goes_out_while_a_respite_runs_its_last_day_included) {
    RemindedInvoice promised = invoice;
    promised.quiet_until = day("2024-02-20");
    EXPECT_FALSE(may_send(friendly_ladder(), 0, promised, {}, day("2024-02-20")));
    EXPECT_TRUE(may_send(friendly_ladder(), 0, promised, {}, day("2024-02-21")));
}

TEST(ReminderLadder, in_order_a_letter_waits_for_the_one_before) {
    ReminderLadder free = friendly_ladder();
    EXPECT_FALSE(may_send(free, 1, invoice, {}, day("2024-02-14")));
    free.order = StepOrder::free;
    EXPECT_TRUE(may_send(free, 1, invoice, {}, day("2024-02-14")));
    EXPECT_FALSE(may_send(free, 1, invoice, {}, day("2024-02-13")));
    const std::vector<Letter> sent{{1, day("2024-02-14")}};
    EXPECT_FALSE(may_send(free, 0, invoice, sent, day("2024-03-14")));
}

TEST(ReminderLadder, a_step_is_reached_on_its_own_day) {
    EXPECT_EQ(reached_step(friendly_ladder(), invoice, day("2024-01-28")), std::nullopt);
    EXPECT_EQ(reached_step(friendly_ladder(), invoice, day("2024-01-29")), std::size_t{0});
    EXPECT_EQ(reached_step(friendly_ladder(), invoice, day("2024-02-13")), std::size_t{0});
    EXPECT_EQ(reached_step(friendly_ladder(), invoice, day("2024-02-14")), std::size_t{1});
}

TEST(ReminderLadder, no_step_is_skipped_however_late_it_is) {
    const DueStep first{0, day("2024-01-29")};
    EXPECT_EQ(step_due_now(friendly_ladder(), invoice, {}, day("2024-03-15")), first);
    EXPECT_EQ(step_due_now(friendly_ladder(), invoice, {}, day("2024-01-28")), std::nullopt);
}

TEST(ReminderLadder, a_letter_that_is_not_sent_holds_up_the_next) {
    const std::vector<Letter> written{{0, std::nullopt}};
    EXPECT_EQ(step_due_now(friendly_ladder(), invoice, written, day("2024-03-15")), std::nullopt);
}

TEST(ReminderLadder, two_letters_keep_their_distance) {
    // The second was due on 14 February; the first went out late, on the 10th.
    const std::vector<Letter> sent{{0, day("2024-02-10")}};
    EXPECT_EQ(step_due_now(friendly_ladder(), invoice, sent, day("2024-02-19")), std::nullopt);
    EXPECT_EQ(step_due_now(friendly_ladder(), invoice, sent, day("2024-02-20")),
              (DueStep{1, day("2024-02-14")}));
}

TEST(ReminderLadder, the_next_step_lies_ahead) {
    EXPECT_EQ(next_step(friendly_ladder(), invoice, {}, day("2024-01-01")),
              (DueStep{0, day("2024-01-29")}));
    EXPECT_EQ(next_step(friendly_ladder(), invoice, {}, day("2024-01-29")),
              (DueStep{1, day("2024-02-14")}));
}

TEST(ReminderLadder, after_the_last_step_it_goes_on_every_fortnight) {
    const std::vector<Letter> sent{
        {0, day("2024-01-29")}, {1, day("2024-02-14")}, {2, day("2024-03-01")}};
    EXPECT_EQ(next_step(friendly_ladder(), invoice, sent, day("2024-03-01")),
              (DueStep{3, day("2024-03-15")}));
    EXPECT_EQ(next_step(friendly_ladder(), invoice, sent, day("2024-03-20")),
              (DueStep{3, day("2024-03-29")}));
    EXPECT_EQ(step_due_now(friendly_ladder(), invoice, sent, day("2024-03-20")),
              (DueStep{3, day("2024-03-15")}));
}

TEST(ReminderLadder, without_repetition_it_ends) {
    ReminderLadder once = friendly_ladder();
    once.repeat_days.reset();
    EXPECT_EQ(next_step(once, invoice, {}, day("2024-04-01")), std::nullopt);
}

}  // namespace
}  // namespace termwise
