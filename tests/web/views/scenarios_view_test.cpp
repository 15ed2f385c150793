#include "web/views/scenarios_view.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

using platform::Role;

// 100.00 sold on New Year's Day. Of those who buy at 2/10 net 30 a quarter takes the discount, 4 %
// of the others never pay, and half of the rest pays 10 days late; at net 30 all pay on the day.
// Money costs 10 % a year.
Draft two_policies() {
    Draft draft;
    draft.issued_on = "2026-01-01";
    draft.as_of = "2026-01-01";
    draft.lines = {{"Work", "1", "100", VatCategory::O, "0"}};
    DraftScenario& scenario = draft.scenario.emplace();
    scenario.start_on = "2026-01-01";
    scenario.capital_rate = "10";
    scenario.sales = {{"2026-01-01", "100"}};
    scenario.policies.resize(2);
    scenario.policies[0] = {"Early", "2/10 net 30", "25", "4", "50", "10", "", ""};
    scenario.policies[1] = {"Plain", "net 30", "", "", "", "", "", ""};
    return draft;
}

class ScenariosView : public testing::Test {
protected:
    void open(const Draft& draft) {
        page.open(draft);
        page.show("nav.scenarios");
    }
    bool says(Role role, const char* words) {
        return page.platform().found(role, words) != nullptr;
    }

    OpenedPage page{"en"};
};

// The calendar of the core ends there, and so does what a draft admits long before.
TEST_F(ScenariosView, a_day_in_the_year_9999_is_no_start_and_has_no_next_month) {
    Draft draft = two_policies();
    draft.scenario->sales = {{"9999-12-31", "100"}};
    open(draft);
    ASSERT_TRUE(page.platform().activate(Role::button, "Add a sale"));
    page.platform().settle();
    ASSERT_EQ(page.draft().scenario->sales.size(), 2U);
    EXPECT_EQ(page.draft().scenario->sales[1].on, "9999-12-31");
    draft.scenario.reset();
    draft.issued_on = "9999-12-31";
    open(draft);
    ASSERT_TRUE(page.platform().click(Role::button, "Compare three policies"));
    EXPECT_EQ(page.draft().scenario->start_on, "2026-01-01");
}

TEST_F(ScenariosView, one_press_compares_the_invoice_as_today_with_discount_and_with_deposit) {
    Draft draft = two_policies();
    draft.scenario.reset();
    draft.terms = "net 30";
    open(draft);
    ASSERT_TRUE(page.platform().click(Role::button, "Compare three policies"));
    ASSERT_TRUE(page.draft().scenario.has_value());
    const DraftScenario& scenario = *page.draft().scenario;
    ASSERT_EQ(scenario.policies.size(), 3U);
    EXPECT_EQ(scenario.policies[0].terms, "net30");
    EXPECT_EQ(scenario.policies[1].terms, "2/10 net30");
    EXPECT_EQ(scenario.policies[2].terms, "net30 30%@order+1x");
    EXPECT_EQ(scenario.sales.size(), 6U);
    EXPECT_EQ(scenario.sales[5].on, "2026-06-01");
    EXPECT_EQ(scenario.sales[5].amount, "100.00");
    EXPECT_TRUE(says(Role::table, "Policies on the same sales"));
    EXPECT_TRUE(says(Role::table, "Cash received, as expected"));
    EXPECT_TRUE(says(Role::table, "How far it may turn out otherwise"));
    EXPECT_TRUE(says(Role::table, "What each policy is worth"));
    page.ask(Request::undo);
    EXPECT_FALSE(page.draft().scenario.has_value());
}

TEST_F(ScenariosView, terms_that_fall_due_at_once_get_thirty_days_with_their_discount) {
    Draft draft = two_policies();
    draft.scenario.reset();
    draft.terms = "due on receipt";
    open(draft);
    ASSERT_TRUE(page.platform().click(Role::button, "Compare three policies"));
    EXPECT_EQ(page.draft().scenario->policies[1].terms, "2/10 net30");
    // The rest stays due at once, and not a month later.
    EXPECT_EQ(page.draft().scenario->policies[2].terms, "net0@receipt 30%@order+1x");
    EXPECT_TRUE(page.application().model().comparison().of(page.draft()).problems.empty());
}

TEST_F(ScenariosView, every_figure_of_a_policy_can_be_computed_by_hand) {
    open(two_policies());
    // 24.50 on day 10, 36.00 on day 30 and on day 40; 0.50 given, 3.00 lost.
    EXPECT_TRUE(says(Role::button, "Expected cash: €96.50"));
    EXPECT_TRUE(says(Role::button, "Discount: €0.50"));
    EXPECT_TRUE(says(Role::button, "Bad debt: €3.00"));
    // (24.50 x 10 + 36.00 x 30 + 36.00 x 40) / 96.50; x 10 % / 365.
    EXPECT_TRUE(says(Role::button, "Days to money: 28.65"));
    EXPECT_TRUE(says(Role::button, "Financing: €0.76"));
    // 24.50 / (1 + 1/365) + 36.00 / (1 + 3/365) + 36.00 / (1 + 4/365) = 24.43 + 35.71 + 35.61.
    EXPECT_TRUE(says(Role::button, "Worth: €95.75"));
    // 100.00 / (1 + 3/365)
    EXPECT_TRUE(says(Role::text, "“Plain” is worth most: €99.18 on 1\u00A0January 2026."));
    EXPECT_TRUE(says(Role::row_header, "1. Plain"));
    EXPECT_TRUE(says(Role::row_header, "2. Early"));
}

TEST_F(ScenariosView, an_edited_policy_is_compared_again_and_a_wrong_one_is_named) {
    open(two_policies());
    ASSERT_TRUE(page.platform().type("Lost %, Policy 2", "10"));
    EXPECT_TRUE(says(Role::text, "“Early” is worth most: €95.75 on 1\u00A0January 2026."));
    ASSERT_TRUE(page.platform().type("Terms, Policy 2", "when they like"));
    EXPECT_EQ(page.draft().scenario->policies[1].terms, "when they like");
    const platform::Node* field = page.platform().found(Role::text_field, "Terms, Policy 2");
    ASSERT_NE(field, nullptr);
    EXPECT_NE(field->states & platform::state::invalid, 0U);
    EXPECT_TRUE(says(Role::text, "Some inputs below are missing or cannot be read."));
}

TEST_F(ScenariosView, policies_and_sales_are_added_and_removed_within_their_bounds) {
    open(two_policies());
    EXPECT_FALSE(says(Role::button, "Remove the policy, Policy 1"));  // two are the least
    for (std::size_t count = 3; count <= 6; ++count) {
        ASSERT_TRUE(page.platform().activate(Role::button, "Add a policy"));
        EXPECT_EQ(page.draft().scenario->policies.size(), count);
        page.settle();
        const std::string number = std::to_string(count);
        EXPECT_TRUE(page.has_focus(Role::text_field, "Policy, Policy " + number));
    }
    EXPECT_FALSE(says(Role::button, "Add a policy"));
    ASSERT_TRUE(page.platform().activate(Role::button, "Remove the policy, Policy 6"));
    EXPECT_EQ(page.draft().scenario->policies.size(), 5U);
    ASSERT_TRUE(page.platform().activate(Role::button, "Add a sale"));
    ASSERT_EQ(page.draft().scenario->sales.size(), 2U);
    EXPECT_EQ(page.draft().scenario->sales[1].on, "2026-02-01");
    page.settle();
    EXPECT_TRUE(page.has_focus(Role::text_field, "Sold on, sale 2"));
}

TEST_F(ScenariosView, an_assumption_that_is_varied_says_where_another_policy_leads) {
    Draft draft = two_policies();
    draft.scenario->policies[0] = {"Early", "2/10 net 30", "100", "", "", "", "", ""};
    open(draft);
    // All take 2 % and none is lost: 98.00 / (1 + 1/365) = 97.73, whatever the others lose. Plain:
    // 99.18 without loss, and at 2 % lost 98.00 / (1 + 3/365) = 97.20.
    ASSERT_TRUE(page.platform().choose("Assumption", 2));
    ASSERT_TRUE(page.draft().scenario->sensitivity.has_value());
    EXPECT_TRUE(says(Role::cell, "€99.18 (place 1)"));
    EXPECT_TRUE(says(Role::cell, "€97.20 (place 2)"));
    EXPECT_TRUE(says(Role::text, "Share never paid: from 2% on, another policy leads."));
}

TEST_F(ScenariosView, policies_are_compared_once_and_not_again_until_something_changes) {
    open(two_policies());
    const ScenarioOutcome* first = &page.application().model().comparison().of(page.draft());
    const PolicyResult* policies = first->policies.data();
    page.platform().loop().wake();
    page.platform().settle();
    EXPECT_EQ(page.application().model().comparison().of(page.draft()).policies.data(), policies);
}

}  // namespace
}  // namespace termwise::web
