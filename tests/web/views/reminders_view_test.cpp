#include "web/views/reminders_view.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/web/views/good_page.h"
#include "tests/web/views/late_case.h"

namespace termwise::web {
namespace {

using platform::Role;

// The late case with the usual ladder: 3 days before, 3, 10, 20 and 30 days after the due day.
Draft reminded() {
    Draft draft = five_days_late();
    draft.reminders.emplace();
    return draft;
}

OpenedPage& opened(OpenedPage& page, const Draft& draft) {
    page.open(draft);
    page.show("nav.reminders");
    return page;
}

const ReminderAdvice& advice_on(OpenedPage& page) {
    return *page.application().model().outcome().reminders;
}

TEST(RemindersView, without_reminders_one_button_starts_the_usual_ladder) {
    OpenedPage page{"en"};
    opened(page, five_days_late());
    ASSERT_TRUE(page.platform().click(Role::button, "Plan reminders"));
    page.platform().settle();
    ASSERT_TRUE(page.draft().reminders);
    EXPECT_EQ(advice_on(page).plan.steps.size(), 5U);
    page.application().session().ask(Request::undo);
    page.platform().loop().wake();
    page.platform().settle();
    EXPECT_FALSE(page.draft().reminders);
}

TEST(RemindersView, the_answer_comes_first_and_noting_it_as_sent_leads_to_the_next_step) {
    OpenedPage page{"en"};
    opened(page, reminded());
    // 31 January and 3 days: possible since 3 February.
    EXPECT_NE(page.platform().found(Role::button, "To do now: Send an e-mail"), nullptr);
    ASSERT_TRUE(advice_on(page).plan.now);
    EXPECT_EQ(advice_on(page).plan.steps[*advice_on(page).plan.now].on, date_of(2026, 2, 3));
    ASSERT_TRUE(page.platform().click(Role::button, "Note it as sent"));
    page.platform().settle();
    ASSERT_EQ(page.draft().reminders->letters.size(), 1U);
    EXPECT_EQ(page.draft().reminders->letters[0].step, "2");
    EXPECT_EQ(page.draft().reminders->letters[0].sent_on, "2026-02-05");
    // The third step would be due on the 10th; 7 days after the letter of the 5th is the 12th.
    EXPECT_FALSE(advice_on(page).plan.now);
    EXPECT_NE(page.platform().found(Role::button, "Next: 12\u00A0February 2026"), nullptr);
}

TEST(RemindersView, the_claim_has_the_fee_of_the_letter_once) {
    OpenedPage page{"en"};
    opened(page, reminded());
    // 1 000.00 x 12.15 % x 5/365 = 1.66; compensation 40.00.
    EXPECT_EQ(advice_on(page).claim.amount.minor_units(), 104'166);
    ASSERT_TRUE(page.platform().activate(Role::button, "Deadlines, fees, smallest amount"));
    ASSERT_TRUE(page.platform().type("Fixed fee, Step 2", "5"));
    page.platform().settle();
    EXPECT_EQ(page.draft().reminders->steps.size(), 5U);
    EXPECT_EQ(page.draft().reminders->steps[1].fee_fixed, "5");
    EXPECT_EQ(advice_on(page).claim.amount.minor_units(), 104'666);
}

TEST(RemindersView, the_days_of_a_step_are_typed_without_a_sign) {
    OpenedPage page{"fr"};
    opened(page, reminded());
    EXPECT_EQ(page.platform().value(Role::text_field, "Jours, Étape 1"), "3");
    ASSERT_TRUE(page.platform().type("Jours, Étape 1", "5"));
    page.platform().settle();
    EXPECT_EQ(page.draft().reminders->steps[0].days, "-5");
    EXPECT_EQ(page.platform().value(Role::text_field, "Jours, Étape 1"), "5");
    // From before the due day to after it: the same days, to the other side.
    ASSERT_TRUE(page.platform().choose("À compter de, Étape 1", 1));
    page.platform().settle();
    EXPECT_EQ(page.draft().reminders->steps[0].days, "5");
}

TEST(RemindersView, days_that_are_no_number_stay_with_the_reason) {
    OpenedPage page{"en"};
    opened(page, reminded());
    ASSERT_TRUE(page.platform().type("Days, Step 2", "soon"));
    page.platform().settle();
    EXPECT_EQ(page.draft().reminders->steps[1].days, "soon");
    EXPECT_NE(page.platform().found(Role::text, "“soon” is not a whole number."), nullptr);
}

TEST(RemindersView, a_dispute_stops_every_letter) {
    OpenedPage page{"en"};
    opened(page, reminded());
    ASSERT_TRUE(page.platform().type("Disputed since", "2026-02-04"));
    page.platform().settle();
    EXPECT_EQ(advice_on(page).plan.hold, Hold::disputed);
    EXPECT_NE(page.platform().found(Role::button, "To do now: Nothing"), nullptr);
    EXPECT_EQ(page.platform().found(Role::button, "Note it as sent"), nullptr);
}

TEST(RemindersView, a_step_is_added_and_removed) {
    OpenedPage page{"en"};
    opened(page, reminded());
    ASSERT_TRUE(page.platform().activate(Role::button, "Add a step"));
    page.platform().settle();
    ASSERT_EQ(page.draft().reminders->steps.size(), 6U);
    EXPECT_TRUE(page.has_focus(Role::text_field, "Days, Step 6"));
    ASSERT_TRUE(page.platform().activate(Role::button, "Remove the step, Step 1"));
    page.platform().settle();
    ASSERT_EQ(page.draft().reminders->steps.size(), 5U);
    EXPECT_EQ(page.draft().reminders->steps[0].days, "3");
}

TEST(RemindersView, a_letter_that_is_added_has_the_focus) {
    OpenedPage page{"en"};
    opened(page, reminded());
    ASSERT_TRUE(page.platform().activate(Role::button, "Add a letter"));
    page.platform().settle();
    EXPECT_TRUE(page.has_focus(Role::text_field, "Sent on, Letter 1"));
}

TEST(RemindersView, is_a_good_page_with_all_of_it_open) {
    Draft draft = reminded();
    draft.reminders->letters = {{"2", "2026-02-04", "2.50"}, {"9", "", ""}};
    draft.reminders->promised_on = "2026-02-10";
    draft.reminders->repeat_days = "30";
    expect_good_view("nav.reminders", draft);
}

TEST(RemindersView, shows_and_keeps_nonsense) {
    Draft draft = reminded();
    DraftReminderStep step;
    step.days = "-";
    step.deadline_days = "1.5";
    step.fee_percent = "%";
    step.fee_fixed = "x";
    step.least = "-1";
    draft.reminders->steps = {step, {}};
    draft.reminders->letters = {{"zero", "never", "much"}, {}};
    draft.reminders->gap_days = "\xff";
    draft.reminders->disputed_on = "2026-02-30";
    expect_good_view("nav.reminders", draft);
}

}  // namespace
}  // namespace termwise::web
