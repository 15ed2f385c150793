#include "web/views/terms_view.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/web/views/good_page.h"

namespace termwise::web {
namespace {

using platform::Role;

// 1 000.00 EUR of 1 January 2026, no VAT.
Draft agreed(const std::string& terms) {
    Draft draft;
    draft.issued_on = "2026-01-01";
    draft.lines = {{"Advice", "1", "1000", VatCategory::O, "0"}};
    draft.terms = terms;
    draft.as_of = "2026-01-01";
    return draft;
}

void show_terms(OpenedPage& page, const Draft& draft) {
    page.open(draft);
    page.show("nav.terms");
}

const Outcome& outcome_on(OpenedPage& page) { return page.application().model().outcome(); }

TEST(TermsView, the_due_day_is_built_by_choices) {
    OpenedPage page{"en"};
    show_terms(page, agreed("net 30"));
    ASSERT_TRUE(page.platform().choose("Time to pay", 7));  // 45 days
    page.platform().settle();
    EXPECT_EQ(page.draft().terms, "net45");
    ASSERT_TRUE(page.platform().choose("End of the month", 1));  // then to the month's end
    page.platform().settle();
    EXPECT_EQ(page.draft().terms, "45eom");
    // 1 January and 45 days: 15 February, then the end of the month.
    EXPECT_EQ(outcome_on(page).readings[0].due_on, date_of(2026, 2, 28));
}

TEST(TermsView, the_usual_terms_that_hold_look_chosen_in_whatever_words) {
    OpenedPage page{"en"};
    const auto chosen = [&](std::string_view name) {
        const platform::Node* button = page.platform().found(Role::button, name);
        EXPECT_NE(button, nullptr) << name;
        return button != nullptr && (button->states & platform::state::checked) != 0;
    };
    show_terms(page, agreed("30 jours net"));
    EXPECT_TRUE(chosen("net 30"));
    EXPECT_FALSE(chosen("due on receipt"));
    EXPECT_TRUE(chosen("As the terms say"));
    ASSERT_TRUE(page.platform().activate(Role::button, "In 3"));
    page.platform().settle();
    EXPECT_TRUE(chosen("In 3"));
    EXPECT_FALSE(chosen("As the terms say"));
}

TEST(TermsView, a_discount_is_added_with_what_it_costs_and_is_worth) {
    OpenedPage page{"en"};
    show_terms(page, agreed("net 30"));
    ASSERT_TRUE(page.platform().activate(Role::button, "Add a discount"));
    page.platform().settle();
    EXPECT_EQ(page.draft().terms, "2/10 net30");
    ASSERT_EQ(outcome_on(page).discounts.size(), 1U);
    // 2 % of 1 000.00 until 11 January; 2/98 x 365/20 = 37.24 % a year.
    EXPECT_NE(page.platform().found(Role::button, "Costs you: €20.00"), nullptr);
    EXPECT_NE(page.platform().found(Role::button, "Last day: 11\u00A0January 2026"), nullptr);
    EXPECT_NE(page.platform().found(Role::button, "Worth to the buyer, a year: 37.24%"), nullptr);
}

TEST(TermsView, a_second_discount_is_smaller_and_later) {
    OpenedPage page{"en"};
    show_terms(page, agreed("2/10 net 30"));
    ASSERT_TRUE(page.platform().activate(Role::button, "Add a discount"));
    page.platform().settle();
    EXPECT_EQ(page.draft().terms, "2/10 1/14 net30");
    EXPECT_TRUE(page.has_focus(Role::choice, "Discount, Discount 2"));
    ASSERT_TRUE(page.platform().activate(Role::button, "Remove the discount, Discount 1"));
    page.platform().settle();
    EXPECT_EQ(page.draft().terms, "1/14 net30");
}

TEST(TermsView, no_choice_leads_to_terms_that_contradict_themselves) {
    OpenedPage page{"en"};
    show_terms(page, agreed("2/10 net 30"));
    // Of 0, 7, 10 ... days those before the tenth are not offered: the discount would outlast them.
    for (std::uint32_t choice = 0; choice < 10; ++choice) {
        page.platform().choose("Time to pay", choice);
        page.platform().settle();
        EXPECT_TRUE(outcome_on(page).problems.empty()) << page.draft().terms;
    }
}

TEST(TermsView, terms_that_no_choice_can_say_are_left_to_words) {
    OpenedPage page{"en"};
    const Draft draft = agreed("45 days end of month on the 10th");
    show_terms(page, draft);
    EXPECT_EQ(page.platform().found(Role::choice, "Time to pay"), nullptr);
    EXPECT_EQ(page.draft(), draft);
}

TEST(TermsView, the_penalty_is_the_laws_one_rate_or_a_published_one_with_points) {
    OpenedPage page{"en"};
    show_terms(page, agreed("net 30"));
    EXPECT_NE(page.platform().found(Role::text, "Paid late: as the law says (France)"), nullptr);
    ASSERT_TRUE(page.platform().choose("Late interest", 1));
    page.platform().settle();
    EXPECT_EQ(page.draft().rate_mode, RateMode::constant);
    ASSERT_TRUE(page.platform().type("Agreed yearly rate", "12"));
    page.platform().settle();
    EXPECT_EQ(page.draft().contract_rate, "12");
    EXPECT_NE(page.platform().found(Role::text, "Paid late: 12% a year, as agreed"), nullptr);
    ASSERT_TRUE(page.platform().choose("Late interest", 2));
    page.platform().settle();
    EXPECT_FALSE(page.draft().rate_mode);
    EXPECT_EQ(page.draft().contract_rate, "");
    EXPECT_NE(page.draft().contract_series, "");
    ASSERT_TRUE(page.platform().choose("Late interest", 0));
    page.platform().settle();
    EXPECT_EQ(page.draft(), agreed("net 30"));
}

TEST(TermsView, says_which_discount_the_seller_can_afford_and_which_brings_most) {
    OpenedPage page{"en"};
    Draft draft = agreed("2/10 net 30");
    draft.seller_view = DraftSellerView{"8", "15", "1", "3", {{"1", "20"}, {"1.5", "45"}}};
    show_terms(page, draft);
    // 35 days from 11 January to 15 February: 1 - (0.99 - 0.003) / (1 + 0.08 x 35/365) = 2.0514 %.
    const auto& advice = outcome_on(page).discount_advice;
    ASSERT_TRUE(advice);
    EXPECT_EQ(advice->break_even.discount.billionths / 100'000, 205);
    // 1 000.00 x 45 % x (2.0514 - 1.5) % = 2.48, more than 1 000.00 x 20 % x 1.0514 % = 2.10.
    EXPECT_NE(page.platform().found(Role::button, "Brings on average: €2.10"), nullptr);
    EXPECT_NE(page.platform().found(Role::button, "Brings on average: €2.48"), nullptr);
    EXPECT_EQ(advice->best, 1U);
    ASSERT_TRUE(page.platform().type("Discount, Discount 1", "3"));
    page.platform().settle();
    EXPECT_EQ(page.draft().seller_view->take_up[0].percent, "3");
    EXPECT_NE(page.platform().found(Role::cell, "Costs more than it brings"), nullptr);
}

TEST(TermsView, is_a_good_page_with_all_of_it_open) {
    Draft draft = agreed("3/10 2/20 net 60");
    draft.seller_view = DraftSellerView{"8", "15", "1", "3", {{"1", "20"}, {"1.5", "45"}}};
    draft.discount_vat = DiscountVat::never;
    draft.contract_series = "ecb_mro_semester";
    draft.contract_margin = "8";
    expect_good_view("nav.terms", draft);
    draft.terms = "50.00EUR/10eom net 60";
    draft.discount_scope = DiscountScope::each_instalment;
    draft.plan = "3x";
    expect_good_view("nav.terms", draft);
}

TEST(TermsView, shows_and_keeps_nonsense) {
    Draft draft = agreed("when hell freezes over");
    draft.seller_view = DraftSellerView{"x", "1.5", "200", "-3", {{"a", "b"}, {}}};
    draft.contract_series = "no such series";
    draft.contract_margin = "more";
    expect_good_view("nav.terms", draft);
}

}  // namespace
}  // namespace termwise::web
