#include <gtest/gtest.h>

#include <string>

#include "tests/web/views/good_page.h"
#include "tests/web/views/late_case.h"

namespace termwise::web {
namespace {

using platform::Role;

// 1 000.00 EUR without VAT of 1 January 2026, in three monthly parts from 1 February.
Draft in_three() {
    Draft draft;
    draft.issued_on = "2026-01-01";
    draft.lines = {{"Bicycle", "1", "1000", VatCategory::O, "0"}};
    draft.terms = "1m 3x";
    draft.as_of = "2026-01-01";
    return draft;
}

void show_instalments(OpenedPage& page, const Draft& draft) {
    page.open(draft);
    page.show("nav.instalments");
}

const Outcome& plan_outcome(OpenedPage& page) { return page.application().model().outcome(); }

std::int64_t part_amount(OpenedPage& page, std::size_t index) {
    return plan_outcome(page).instalments[index].amount.amount.minor_units();
}

TEST(InstalmentsView, a_plan_at_twelve_percent_shows_its_cost_and_its_rate) {
    OpenedPage page{"en"};
    show_instalments(page, in_three());
    ASSERT_TRUE(page.platform().click(Role::radio, "Interest"));
    ASSERT_TRUE(page.platform().type("Yearly rate", "12"));
    page.platform().settle();
    // 1 % a month: 1 000.00 x 0.01 / (1 - 1.01^-3) = 340.02; 1 020.07 in all; 1.01^12 = 1.1268.
    EXPECT_NE(page.platform().found(Role::button, "Cost to the buyer: €20.07"), nullptr);
    EXPECT_NE(page.platform().found(Role::button, "Annual percentage rate: 12.68%"), nullptr);
    // The first part pays 10.00 of interest on 1 000.00.
    EXPECT_NE(page.platform().found(Role::button, "Interest: €10.00"), nullptr);
    EXPECT_NE(page.platform().found(Role::button, "Off the debt: €330.02"), nullptr);
}

TEST(InstalmentsView, a_fee_is_typed_as_a_share_in_the_writing_of_the_language) {
    OpenedPage page{"fr"};
    show_instalments(page, in_three());
    ASSERT_TRUE(page.platform().click(Role::radio, "Des frais"));
    ASSERT_TRUE(page.platform().type("Frais", "2,5 %"));
    page.platform().settle();
    EXPECT_EQ(page.draft().credit->fee, "2.5%");
    EXPECT_EQ(plan_outcome(page).credit->cost.amount.minor_units(), 2'500);
    ASSERT_TRUE(page.platform().click(Role::radio, "Gratuit"));
    ASSERT_TRUE(page.draft().credit);
    EXPECT_EQ(plan_outcome(page).credit->cost.amount.minor_units(), 0);
}

TEST(InstalmentsView, a_deposit_of_an_amount_leaves_the_rest_to_the_parts) {
    OpenedPage page{"en"};
    show_instalments(page, in_three());
    ASSERT_TRUE(page.platform().activate(Role::button, "Deposit, unequal parts, rounding"));
    ASSERT_TRUE(page.platform().type("Deposit of your own", "250"));
    page.platform().settle();
    ASSERT_EQ(plan_outcome(page).instalments.size(), 4U);
    EXPECT_EQ(part_amount(page, 0), 25'000);
    EXPECT_EQ(part_amount(page, 1), 25'000);
    ASSERT_TRUE(page.platform().type("Deposit of your own", "half"));
    page.platform().settle();
    EXPECT_NE(page.platform().found(Role::text,
                                    "“half” is neither a share nor an amount. Write 30% or "
                                    "1,234.56."),
              nullptr);
}

TEST(InstalmentsView, parts_by_weight_divide_the_amount) {
    OpenedPage page{"en"};
    show_instalments(page, in_three());
    ASSERT_TRUE(page.platform().activate(Role::button, "Deposit, unequal parts, rounding"));
    ASSERT_TRUE(page.platform().choose("Size of the parts", 1));
    page.platform().settle();
    ASSERT_TRUE(page.platform().type("Weight, Part 1", "2"));
    page.platform().settle();
    EXPECT_EQ(part_amount(page, 0), 50'000);
    EXPECT_EQ(part_amount(page, 1), 25'000);
    // Four parts have no three weights: one press begins again.
    ASSERT_TRUE(page.platform().choose("Number of parts", 3));
    page.platform().settle();
    ASSERT_TRUE(page.platform().activate(Role::button, "Begin again with equal parts"));
    page.platform().settle();
    EXPECT_EQ(page.draft().credit->weights.size(), 4U);
    EXPECT_EQ(part_amount(page, 0), 25'000);
}

TEST(InstalmentsView, what_is_overdue_is_taken_up_in_a_new_plan) {
    OpenedPage page{"en"};
    show_instalments(page, five_days_late());
    ASSERT_TRUE(page.platform().activate(Role::button, "Offer instalments"));
    page.platform().settle();
    ASSERT_TRUE(page.draft().reschedule);
    EXPECT_EQ(page.draft().reschedule->first_on, "2026-03-05");
    const auto& plan = plan_outcome(page).reschedule;
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->parts.size(), 3U);
    EXPECT_EQ(plan->total.amount.minor_units(), 104'166);
    EXPECT_EQ(plan->parts[0].due_if_missed.amount.minor_units(), 104'166);
    // Kept, the 1.66 of interest need not be paid.
    ASSERT_TRUE(page.platform().activate(Role::check_box,
                                         "Waive the interest if every part is paid in time"));
    page.platform().settle();
    EXPECT_EQ(plan_outcome(page).reschedule->total.amount.minor_units(), 104'000);
}

TEST(InstalmentsView, an_amount_a_month_makes_as_many_parts_as_it_takes) {
    OpenedPage page{"en"};
    Draft draft = five_days_late();
    draft.reschedule = DraftReschedule{"2026-03-05", "3x", "", {}, {}};
    show_instalments(page, draft);
    ASSERT_TRUE(page.platform().type("Amount of each part", "500"));
    page.platform().settle();
    // 1 041.66 in parts of 500.00: two of them, and 41.66.
    EXPECT_EQ(plan_outcome(page).reschedule->parts.size(), 3U);
}

TEST(InstalmentsView, the_law_of_consumer_credit_shows_each_condition) {
    OpenedPage page{"en"};
    Draft draft = in_three();
    draft.debtor = DebtorKind::consumer;
    draft.issued_on = "2026-11-22";
    draft.as_of = "2026-11-22";
    show_instalments(page, draft);
    // 22 February 2027 is 92 days after the supply, beyond the 50 that are exempt.
    ASSERT_TRUE(page.platform().activate(Role::button, "The conditions, one by one"));
    bool found = false;
    for (const platform::Node* node : page.platform().all(Role::text)) {
        found |= page.platform().tree().words(node->name).find("92 days after the supply") !=
                 std::string_view::npos;
    }
    EXPECT_TRUE(found);
}

TEST(InstalmentsView, is_a_good_page_with_all_of_it_open) {
    Draft draft = five_days_late();
    draft.debtor = DebtorKind::consumer;
    draft.plan = "3x";
    draft.credit.emplace();
    draft.credit->pricing = PlanPricing::interest;
    draft.credit->rate = "9.9";
    draft.credit->deposit = "10%";
    draft.reschedule = DraftReschedule{"2026-03-05", "6x/14d", "", {{"2026-02-05", "10"}}, {}};
    expect_good_view("nav.instalments", draft);
    draft.credit->pricing = PlanPricing::fee;
    draft.credit->fee = "5.00";
    draft.credit->lines = {{PlanLineKind::percent, "50"}, {PlanLineKind::fixed, "100"}, {}};
    expect_good_view("nav.instalments", draft);
}

TEST(InstalmentsView, shows_and_keeps_nonsense) {
    Draft draft = in_three();
    draft.credit.emplace();
    draft.credit->pricing = PlanPricing::interest;
    draft.credit->rate = "a lot";
    draft.credit->balloon = "-";
    draft.credit->weights = {"heavy"};
    draft.credit->lines = {{PlanLineKind::balance, "all"}, {PlanLineKind::fixed, "%"}};
    draft.credit->deposit = "%%";
    draft.credit->deposit_on = "soon";
    draft.reschedule = DraftReschedule{"never", "sometimes", "some", {{"x", "y"}, {}}, {}};
    expect_good_view("nav.instalments", draft);
}

}  // namespace
}  // namespace termwise::web
