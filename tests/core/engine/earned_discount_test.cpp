#include "core/engine/earned_discount.h"

#include <gtest/gtest.h>

#include "core/engine/evaluate.h"
#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

/// 7 000.00 without VAT, issued 2026-06-04, 7/10, 4/20, n/30.
Draft textbook() {
    Draft draft = sample_draft();
    draft.issued_on = "2026-06-04";
    draft.lines[0] = {"Goods", "1", "7000.00", VatCategory::S, "0"};
    draft.terms = "7/10 4/20 net30";
    draft.discount_scope = DiscountScope::each_payment;
    draft.payments = {{"2026-06-12", "2790.00"}, {"2026-06-21", "1920.00"}};
    draft.as_of = "2026-07-04";
    return draft;
}

std::string principal_of(const Outcome& outcome) {
    return decimal_text(outcome.late->ledger.principal);
}

std::vector<std::string> discounts_of(const Outcome& outcome) {
    std::vector<std::string> all;
    for (const Finding& finding : outcome.findings) {
        const bool earned = finding.why.rule == "finding.discount_taken" ||
                            finding.why.rule == "finding.discount_credited";
        if (!earned) continue;
        for (const WhyValue& value : finding.why.values) {
            if (value.name == "discount") all.push_back(value.text);
        }
    }
    return all;
}

// physicsforums.com, a business-mathematics exercise: 3 000.00 and 2 000.00 credited, 2 000.00
// left.
TEST(EarnedDiscount, each_payment_in_time_settles_more_than_itself) {
    const Outcome outcome = outcome_of(textbook());
    EXPECT_EQ(discounts_of(outcome), (std::vector<std::string>{"210.00 EUR", "80.00 EUR"}));
    EXPECT_EQ(principal_of(outcome), "2000.00");
}

TEST(EarnedDiscount, the_last_day_counts_and_the_day_after_does_not) {
    Draft draft = textbook();
    draft.payments = {{"2026-06-14", "2790.00"}};
    EXPECT_EQ(discounts_of(outcome_of(draft)), std::vector<std::string>{"210.00 EUR"});
    // One day later 4 %: 2 790 / 0.96 = 2 906.25.
    draft.payments = {{"2026-06-15", "2790.00"}};
    EXPECT_EQ(discounts_of(outcome_of(draft)), std::vector<std::string>{"116.25 EUR"});
    draft.payments = {{"2026-06-25", "2790.00"}};
    EXPECT_EQ(discounts_of(outcome_of(draft)), std::vector<std::string>{});
}

TEST(EarnedDiscount, what_is_paid_beyond_the_open_amount_earns_nothing_more) {
    Draft draft = textbook();
    draft.payments = {{"2026-06-10", "6600.00"}};
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(discounts_of(outcome), std::vector<std::string>{"490.00 EUR"});
    EXPECT_EQ(decimal_text(outcome.late->total.amount), "-90.00");
}

TEST(EarnedDiscount, on_the_whole_part_payments_earn_only_together) {
    Draft draft = textbook();
    draft.discount_scope.reset();
    EXPECT_EQ(discounts_of(outcome_of(draft)), std::vector<std::string>{});
    draft.payments = {{"2026-06-12", "2790.00"}, {"2026-06-14", "3720.00"}};
    EXPECT_EQ(discounts_of(outcome_of(draft)), std::vector<std::string>{"490.00 EUR"});
}

TEST(EarnedDiscount, on_the_open_amount_only_what_settles_it_earns) {
    // 2 000.00 at face, then 5 000.00 less 4 % = 4 800.00.
    Draft draft = textbook();
    draft.discount_scope = DiscountScope::open;
    draft.payments = {{"2026-06-12", "2000.00"}, {"2026-06-21", "4800.00"}};
    Outcome outcome = outcome_of(draft);
    EXPECT_EQ(discounts_of(outcome), std::vector<std::string>{"200.00 EUR"});
    EXPECT_EQ(principal_of(outcome), "0.00");
    draft.payments[1].amount = "4799.99";
    outcome = outcome_of(draft);
    EXPECT_EQ(discounts_of(outcome), std::vector<std::string>{});
    EXPECT_EQ(principal_of(outcome), "200.01");
}

TEST(EarnedDiscount, each_instalment_is_discounted_by_its_own_day) {
    // 1 200.00 in three: 400.00 on 05-31, 06-30, 07-30; 3 % when paid 10 days before.
    Draft draft = sample_draft();
    draft.terms = "3/10@duedate net30 3x/30d";
    draft.discount_scope = DiscountScope::each_instalment;
    draft.payments = {{"2026-05-21", "388.00"}, {"2026-06-30", "400.00"}, {"2026-07-20", "388.00"}};
    const Outcome outcome = outcome_of(draft);
    ASSERT_EQ(outcome.discounts.size(), 3U);
    EXPECT_EQ(outcome.discounts[1].instalment, 1);
    EXPECT_EQ(iso_text(outcome.discounts[1].until), "2026-06-20");
    EXPECT_EQ(decimal_text(outcome.discounts[1].payable.amount), "388.00");
    EXPECT_EQ(discounts_of(outcome), (std::vector<std::string>{"12.00 EUR", "12.00 EUR"}));
    EXPECT_EQ(decimal_text(outcome.late->total.amount), "0.00");
}

TEST(EarnedDiscount, a_payment_over_two_instalments_keeps_the_rest_right) {
    // 1 200.00 in two; 882.00 less 2 % settles 900.00: 600.00 and 300.00 of the second.
    Draft draft = sample_draft();
    draft.terms = "2/10 net30 2x";
    draft.discount_scope = DiscountScope::each_payment;
    draft.payments = {{"2026-05-08", "882.00"}};
    draft.as_of = "2026-06-30";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(discounts_of(outcome), std::vector<std::string>{"18.00 EUR"});
    EXPECT_EQ(principal_of(outcome), "300.00");
}

TEST(EarnedDiscount, a_discount_on_the_whole_in_parts_is_spoken_of) {
    Draft draft = sample_draft();
    draft.terms = "2/10 net30 3x";
    const auto warns = [&] {
        for (const Finding& finding : outcome_of(draft).findings) {
            if (finding.why.rule == "finding.discount_needs_one_payment") return true;
        }
        return false;
    };
    EXPECT_TRUE(warns());
    draft.discount_scope = DiscountScope::each_instalment;
    EXPECT_FALSE(warns());
}

TEST(EarnedDiscount, what_was_prepaid_bears_no_discount) {
    // 1 200.00 less 240.00 prepaid: 2 % of 960.00 = 19.20, of which 16.00 net and 3.20 VAT.
    Draft draft = sample_draft();
    draft.terms = "2/10 net30";
    draft.prepaid = "240.00";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(decimal_text(outcome.discounts[0].discount.amount), "19.20");
    EXPECT_EQ(decimal_text(outcome.discounts[0].vat_change.amount), "3.20");
    EXPECT_EQ(decimal_text(outcome.discounts[0].payable.amount), "940.80");
}

TEST(EarnedDiscount, freight_is_known_from_the_invoice) {
    // 1 000.00 and freight of 100.00 at 20 %: 2 % of 1 200.00 = 24.00 instead of 26.40.
    Draft draft = sample_draft();
    draft.terms = "2/10 net30";
    draft.adjustments = {{AdjustmentKind::shipping, "Freight", "", "", "100.00", {}, ""}};
    EXPECT_EQ(decimal_text(outcome_of(draft).discounts[0].discount.amount), "26.40");
    draft.discount_base = DiscountBase::goods;
    EXPECT_EQ(decimal_text(outcome_of(draft).discounts[0].discount.amount), "24.00");
}

TEST(EarnedDiscount, an_amount_in_another_currency_contradicts_the_invoice) {
    Draft draft = sample_draft();
    draft.terms = "50GBP/10 net30";
    EXPECT_EQ(outcome_of(draft).problems,
              (Problems{{ErrorCode::conflict, "terms", "50GBP/10 net30", 0}}));
}

TEST(EarnedDiscount, the_seller_learns_what_early_payment_is_worth) {
    Draft draft = sample_draft();
    draft.terms = "2/10 net30";
    // From 05-11 to 05-31 and 15 days late: 35 days, as in seller_view_test.cpp, for 1 200.00.
    draft.seller_view = DraftSellerView{"8", "15", "1", "3.60", {{"1", "20"}, {"1.5", "45"}}};
    const Outcome outcome = outcome_of(draft);
    ASSERT_TRUE(outcome.discount_advice.has_value());
    EXPECT_EQ(percent_text(outcome.discount_advice->break_even.discount), "2.0513866");
    EXPECT_EQ(outcome.discount_advice->best, 1U);
    // 1 200.00 x 45 % x 0.5513866 % = 2.98.
    EXPECT_EQ(decimal_text(outcome.discount_advice->gains[1].gain.amount), "2.98");
}

TEST(EarnedDiscount, the_seller_s_view_is_read_with_its_bounds) {
    Draft draft = sample_draft();
    draft.seller_view = DraftSellerView{"-1", "1.5", "101", "-2", {{"x", "200"}}};
    EXPECT_EQ(outcome_of(draft).problems,
              (Problems{{ErrorCode::out_of_range, "seller_view.capital_cost", "-1", 0},
                        {ErrorCode::out_of_range, "seller_view.days_late", "1.5", 0},
                        {ErrorCode::out_of_range, "seller_view.default_probability", "101", 0},
                        {ErrorCode::out_of_range, "seller_view.fee_saved", "-2", 0},
                        {ErrorCode::malformed, "seller_view.take_up[0].percent", "x", 0},
                        {ErrorCode::out_of_range, "seller_view.take_up[0].buyers", "200", 0}}));
    EXPECT_FALSE(outcome_of(draft).discount_advice.has_value());
}

}  // namespace
}  // namespace termwise
