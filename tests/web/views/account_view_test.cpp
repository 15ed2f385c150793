#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/web/views/good_page.h"
#include "tests/web/views/late_case.h"

namespace termwise::web {
namespace {

using platform::Role;

void show_owed(OpenedPage& page, const Draft& draft) {
    page.open(draft);
    page.show("nav.owed");
}

const LateAccount& account_on(OpenedPage& page) {
    return *page.application().model().outcome().late;
}

TEST(OwedView, a_cost_is_added_as_an_event) {
    OpenedPage page{"en"};
    show_owed(page, five_days_late());
    ASSERT_TRUE(page.platform().activate(Role::button, "Add an event"));
    page.platform().settle();
    ASSERT_EQ(page.draft().events.size(), 1U);
    EXPECT_EQ(page.draft().events[0].on, "2026-02-05");
    ASSERT_TRUE(page.platform().type("Amount, Event 1", "60"));
    page.platform().settle();
    // 1 000.00 + 1.66 + 40.00 + 60.00
    EXPECT_EQ(account_on(page).total.amount.minor_units(), 110'166);
    EXPECT_NE(page.platform().found(Role::button, "Costs: €60.00"), nullptr);
}

TEST(OwedView, another_kind_of_event_drops_what_it_has_not) {
    OpenedPage page{"en"};
    Draft draft = five_days_late();
    draft.events = {{EventKind::cost, "2026-02-01", "", "60", ""}};
    show_owed(page, draft);
    ASSERT_TRUE(page.platform().choose("What happened, Event 1", 2));  // a standstill
    page.platform().settle();
    EXPECT_EQ(page.draft().events[0].amount, "");
    ASSERT_TRUE(page.platform().type("Until, Event 1", "2026-02-05"));
    page.platform().settle();
    // No day of the five bears interest.
    EXPECT_TRUE(account_on(page).interest.amount.is_zero());
}

TEST(OwedView, says_on_which_day_the_interest_reaches_an_amount) {
    OpenedPage page{"en"};
    show_owed(page, five_days_late());
    ASSERT_TRUE(page.platform().type("Amount to be reached", "10"));
    page.platform().settle();
    // 1 000.00 x 12.15 % / 365 = 0.3329 a day: 9.99 after 30 days, 10.32 after 31, on 3 March.
    EXPECT_NE(page.platform().found(Role::button, "Reached on: 3\u00A0March 2026"), nullptr);
}

TEST(OwedView, says_until_when_the_debt_can_be_claimed) {
    OpenedPage page{"en"};
    show_owed(page, five_days_late());
    // Five years between businesses: C. com. L110-4.
    EXPECT_NE(page.platform().found(Role::button, "Can be claimed until: 31\u00A0January 2031"),
              nullptr);
}

TEST(OwedView, each_part_shows_what_of_it_is_open) {
    OpenedPage page{"en"};
    Draft draft = five_days_late();
    show_owed(page, draft);
    constexpr const char* parts = "What is open, part by part";
    EXPECT_EQ(page.platform().found(Role::table, parts), nullptr);  // there is but one
    // Two parts of 500.00, due on 31 January and 28 February; 100.00 of the first came in time.
    draft.plan = "2x";
    draft.payments = {{"2026-01-31", "100", ""}};
    show_owed(page, draft);
    EXPECT_NE(page.platform().found(Role::table, parts), nullptr);
    const auto row_of = [&](std::string_view name) {
        std::vector<std::string_view> words;
        const platform::Node* header = page.platform().found(Role::row_header, name);
        for (const platform::Node* cell : page.platform().all(Role::cell)) {
            if (header == nullptr || cell->parent != header->parent) continue;
            words.push_back(page.platform().tree().words(cell->name));
        }
        return words;
    };
    using Words = std::vector<std::string_view>;
    EXPECT_EQ(row_of("Part 1"), (Words{"€400.00", "Due on 31\u00A0January 2026"}));
    EXPECT_EQ(row_of("Part 2"), (Words{"€500.00", "Due on 28\u00A0February 2026"}));
}

// The press and the release come at once, and after a finger no button looks another way under a
// pointer.
TEST(OwedView, a_payment_that_is_added_is_there_without_a_further_event) {
    OpenedPage page{"en"};
    page.resize(480, 1242);
    show_owed(page, five_days_late());
    page.platform().loop().touch_down(5, 5, 1);
    page.platform().loop().touch_up(1.1, true);
    page.settle();
    const std::size_t before = page.platform().all(Role::date_picker).size();
    ASSERT_TRUE(page.platform().click(Role::button, "Add a payment"));
    ASSERT_EQ(page.draft().payments.size(), 1U);
    EXPECT_EQ(page.platform().all(Role::date_picker).size(), before + 1);
}

TEST(OwedView, a_payment_being_entered_takes_no_figure_away) {
    OpenedPage page{"en"};
    show_owed(page, five_days_late());
    const Money owed = account_on(page).total.amount;
    ASSERT_TRUE(page.platform().click(Role::button, "Add a payment"));
    page.platform().settle();
    EXPECT_EQ(account_on(page).total.amount, owed);
    EXPECT_TRUE(page.has_focus(Role::text_field, "Amount, Payment 1"));
    EXPECT_NE(page.platform().found(Role::cell, "Counts once it is entered."), nullptr);
}

TEST(OwedView, says_what_is_lacking_and_leads_there) {
    OpenedPage page{"en"};
    Draft draft = five_days_late();
    draft.payments = {{"2026-02-02", "", ""}, {"2026-02-02", "12x", ""}};
    show_owed(page, draft);
    EXPECT_FALSE(page.application().model().outcome().late.has_value());
    ASSERT_TRUE(page.platform().click(Role::button, "Go to the field"));
    page.platform().settle();
    EXPECT_TRUE(page.has_focus(Role::text_field, "Amount, Payment 2"));
}

TEST(OwedView, a_field_that_is_led_to_unfolds) {
    OpenedPage page{"en"};
    Draft draft = five_days_late();
    draft.grace_days = "a few";
    show_owed(page, draft);
    ASSERT_TRUE(page.platform().click(Role::button, "Go to the field"));
    page.platform().settle();
    EXPECT_TRUE(page.has_focus(Role::text_field, "Days of grace"));
}

TEST(OwedView, an_event_that_is_added_has_the_focus) {
    OpenedPage page{"en"};
    show_owed(page, five_days_late());
    ASSERT_TRUE(page.platform().activate(Role::button, "Add an event"));
    page.platform().settle();
    EXPECT_TRUE(page.has_focus(Role::text_field, "Amount, Event 1"));
}

TEST(OwedView, a_payment_names_its_instalment_where_there_are_several) {
    OpenedPage page{"en"};
    Draft draft = five_days_late();
    draft.payments = {{"2026-02-02", "100", ""}};
    show_owed(page, draft);
    EXPECT_EQ(page.platform().found(Role::choice, "For, Payment 1"), nullptr);
    draft.plan = "2x";
    show_owed(page, draft);
    ASSERT_TRUE(page.platform().choose("For, Payment 1", 2));
    page.platform().settle();
    EXPECT_EQ(page.draft().payments[0].debt, "2");
    // 500.00 due on 31 January stay open whole; the second part is due on 28 February.
    EXPECT_EQ(account_on(page).principal.amount.minor_units(), 50'000);
}

TEST(OwedView, days_of_grace_forgive_the_first_days) {
    OpenedPage page{"en"};
    show_owed(page, five_days_late());
    ASSERT_TRUE(page.platform().activate(Role::button, "Law and agreement"));
    ASSERT_TRUE(page.platform().type("Days of grace", "10"));
    page.platform().settle();
    EXPECT_TRUE(account_on(page).interest.amount.is_zero());
    ASSERT_TRUE(page.platform().choose("A payment pays first", 2));
    page.platform().settle();
    EXPECT_EQ(page.draft().allocation, AllocationOrder::principal_first);
}

TEST(OwedView, a_fault_in_what_is_folded_away_is_told_where_it_is) {
    OpenedPage page{"en"};
    Draft draft = five_days_late();
    draft.grace_days = "a few";
    show_owed(page, draft);
    const std::string told{page.application().texts()["folded.problem"]};
    EXPECT_NE(page.platform().found(Role::text, told), nullptr);
    ASSERT_TRUE(page.platform().activate(Role::button, "Law and agreement"));
    EXPECT_EQ(page.platform().found(Role::text, told), nullptr);
    EXPECT_NE(page.platform().found(Role::text, "“a few” is not a whole number."), nullptr);
}

TEST(OwedView, is_a_good_page_with_all_of_it_open) {
    Draft draft = five_days_late();
    draft.plan = "2x";
    draft.payments = {{"2026-02-02", "100", "2"}, {"2026-02-03", "10", ""}};
    draft.events = {{EventKind::cost, "2026-02-01", "", "60", ""},
                    {EventKind::credit_note, "2026-02-01", "", "50", "1"},
                    {EventKind::promise, "2026-02-03", "2026-02-04", "", ""},
                    {EventKind::judgment, "2026-02-04", "", "", ""}};
    draft.threshold = "2000";
    draft.threshold_of = ThresholdOf::total;
    draft.grace_days = "2";
    draft.grace = Grace::counted;
    draft.day_count = DayCount::thirty_e_plus_360;
    expect_good_view("nav.owed", draft);
}

TEST(OwedView, shows_and_keeps_nonsense) {
    Draft draft = five_days_late();
    draft.payments = {{"2026-02-02", "100", "seven"}};
    draft.events = {{EventKind::claim, "x", "y", "z", "0"}, {}};
    draft.threshold = "lots";
    draft.grace_days = "1.5";
    draft.compensation_rate = "0";
    draft.contract_series = "none such";
    expect_good_view("nav.owed", draft);
}

}  // namespace
}  // namespace termwise::web
