#include "web/views/buyer_view.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

using platform::Role;

// An order of 10 000.00, to a buyer of whom only the legal form is known.
Draft order_by(LegalForm form) {
    Draft draft;
    draft.issued_on = "2026-11-22";
    draft.as_of = "2026-11-22";
    draft.lines = {{"Machine", "1", "10000", VatCategory::O, "0"}};
    draft.risk.emplace();
    draft.risk->legal_form = form;
    return draft;
}

class BuyerView : public testing::Test {
protected:
    void open(const Draft& draft) {
        page.open(draft);
        page.show("nav.buyer");
    }
    bool says(Role role, const char* words) {
        return page.platform().found(role, words) != nullptr;
    }

    OpenedPage page{"en"};
};

TEST_F(BuyerView, one_press_begins_a_judgement_and_undo_takes_it_back) {
    Draft draft = order_by(LegalForm::company);
    draft.risk.reset();
    open(draft);
    ASSERT_TRUE(page.platform().click(Role::button, "Judge this buyer"));
    EXPECT_TRUE(page.draft().risk.has_value());
    // Nothing is known: 50 points, which ask for 30 % in advance.
    EXPECT_TRUE(says(Role::button, "Score: 50 of 100"));
    EXPECT_TRUE(says(Role::button, "Deposit: 30%"));
    page.ask(Request::undo);
    EXPECT_FALSE(page.draft().risk.has_value());
    EXPECT_TRUE(says(Role::button, "Judge this buyer"));
}

TEST_F(BuyerView, sixty_points_lose_two_in_a_hundred_and_are_offered_a_discount) {
    // A partnership alone: 60 points, so 2 % never pay: 2 % x 10 000.00 = 200.00. 35 % pay late,
    // which is three in ten and more.
    open(order_by(LegalForm::partnership));
    EXPECT_TRUE(says(Role::button, "Score: 60 of 100"));
    EXPECT_TRUE(says(Role::button, "Paid late: 35%"));
    EXPECT_TRUE(says(Role::button, "Never paid: 2%"));
    EXPECT_TRUE(says(Role::button, "Expected loss on this order: €200.00"));
    EXPECT_TRUE(says(Role::cell, "2% within 10 days"));
    EXPECT_TRUE(says(Role::text, "Deposit: none needed"));
    EXPECT_TRUE(says(Role::table, "What counts for how much"));
    EXPECT_TRUE(says(Role::row_header, "Legal form"));
    EXPECT_TRUE(says(Role::cell, "60 of 100 points, weight 10"));
}

TEST_F(BuyerView, one_press_writes_the_terms_into_the_invoice) {
    open(order_by(LegalForm::sole_trader));  // 50 points: 30 % in advance, the rest at 30 days
    ASSERT_TRUE(page.platform().click(Role::button, "Use these terms on the invoice"));
    EXPECT_EQ(page.draft().terms, "net30 30%@order+1x");
    EXPECT_TRUE(says(Role::text, "The invoice has these terms"));
    EXPECT_FALSE(says(Role::button, "Use these terms on the invoice"));
}

TEST_F(BuyerView, a_usual_order_gives_a_limit_and_an_order_above_it_a_deposit) {
    // 60 points: twice the usual 3 000.00. 10 000.00 is 4 000.00 more: 40 % of it in advance.
    Draft draft = order_by(LegalForm::partnership);
    draft.risk->usual_order = "3000";
    draft.risk->weights = {{RiskFactor::order_size, "0"}};
    open(draft);
    EXPECT_TRUE(says(Role::button, "Credit limit: €6,000.00"));
    EXPECT_TRUE(says(Role::button, "Deposit: 40%"));
}

TEST_F(BuyerView, another_weight_gives_another_score_and_an_empty_one_the_usual) {
    // Good payments 90 x 25 and a sole trader 50 x 10: 2 750 / 35 = 78.57.
    Draft draft = order_by(LegalForm::sole_trader);
    draft.risk->record = PaymentRecord::good;
    open(draft);
    EXPECT_TRUE(says(Role::button, "Score: 79 of 100"));
    ASSERT_TRUE(page.platform().click(Role::button, "Change the weights"));
    // 90 x 25 and 50 x 75: 6 000 / 100.
    ASSERT_TRUE(page.platform().type("Legal form", "75"));
    EXPECT_TRUE(says(Role::button, "Score: 60 of 100"));
    ASSERT_TRUE(page.platform().type("Legal form", ""));
    EXPECT_TRUE(says(Role::button, "Score: 79 of 100"));
    EXPECT_TRUE(page.draft().risk->weights.empty());
    EXPECT_TRUE(page.draft().risk.has_value());
}

TEST_F(BuyerView, earlier_invoices_are_counted_and_replace_opinion) {
    // Paid 0, 5, 10 and 20 days late, one open for 7 days: the middle of the four is 5, nine in ten
    // came by 20; of five, four were late.
    Draft draft = order_by(LegalForm::company);
    draft.risk->record = PaymentRecord::good;
    draft.risk->past = {{"2026-01-31", "2026-01-31"},
                        {"2026-02-28", "2026-03-05"},
                        {"2026-03-31", "2026-04-10"},
                        {"2026-04-30", "2026-05-20"},
                        {"2026-11-15", ""}};
    open(draft);
    EXPECT_TRUE(says(Role::text, "Invoices paid late: 4 of 5"));
    EXPECT_TRUE(says(Role::text, "Half are paid by: 5 days after the due day"));
    EXPECT_TRUE(says(Role::text, "Nine in ten are paid by: 20 days after the due day"));
    EXPECT_TRUE(says(Role::text, "Not used: your earlier invoices say it better."));
    // (4 + 1) / (5 + 2) = 71.43 %, an estimate
    EXPECT_TRUE(says(Role::button, "Paid late: 71%"));
    ASSERT_TRUE(page.platform().activate(Role::button, "Add an invoice"));
    EXPECT_EQ(page.draft().risk->past.size(), 6U);
}

TEST_F(BuyerView, what_cannot_be_read_is_said_under_its_field_and_kept) {
    open(order_by(LegalForm::company));
    ASSERT_TRUE(page.platform().type("Usually late by", "soon"));
    EXPECT_EQ(page.draft().risk->days_beyond_terms, "soon");
    const platform::Node* field = page.platform().found(Role::text_field, "Usually late by");
    ASSERT_NE(field, nullptr);
    EXPECT_NE(field->states & platform::state::invalid, 0U);
    EXPECT_NE(field->described_by, 0U);
    EXPECT_TRUE(says(Role::text, "Some answers below cannot be read."));
}

}  // namespace
}  // namespace termwise::web
