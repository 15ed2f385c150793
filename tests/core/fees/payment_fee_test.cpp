#include "core/fees/payment_fee.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

// Share::basis_points: 290 is 2.9 %.
FeeRule card_fee(std::int64_t basis_points, std::int64_t fixed_cents) {
    return {Share::basis_points(basis_points), euros(fixed_cents), {}, {}, {}};
}

TEST(PaymentFee, a_share_and_a_fixed_sum_are_taken_of_500_EUR) {
    // 2.9 % of 500.00 is 14.50; with 0.30: 14.80
    EXPECT_EQ(fee_of(euros(50'000), card_fee(290, 30)), euros(1'480));
}

TEST(PaymentFee, bounds_hold_before_taxes_are_added) {
    FeeRule rule = card_fee(0, 1'000);
    rule.most = euros(100);
    rule.taxes = {Share::basis_points(1'000), Share::basis_points(1'000)};
    // 10.00 capped at 1.00, twice 10 % of 1.00
    EXPECT_EQ(taxed_fee_of(euros(1'000), rule), euros(120));
    rule.most.reset();
    rule.least = euros(1'500);
    EXPECT_EQ(fee_of(euros(1'000), rule), euros(1'500));
}

TEST(PaymentFee, each_tax_is_rounded_by_itself) {
    FeeRule rule = card_fee(200, 100);
    rule.taxes.assign(3, Share::basis_points(1'000));
    // 2 % of 10.93 is 0.2186 -> 0.22; 1.22 + 3 x 0.12
    EXPECT_EQ(taxed_fee_of(euros(1'093), rule), euros(158));
}

TEST(PaymentFee, what_to_charge_leaves_what_is_wanted) {
    // (100.00 + 0.30) / 0.971 = 103.2955...
    EXPECT_EQ(charge_leaving(euros(10'000), card_fee(290, 30), Rounding::half_up), euros(10'330));
    // (100.00 + 0.30) / 0.983 = 102.0346..., never short
    EXPECT_EQ(charge_leaving(euros(10'000), card_fee(170, 30), Rounding::ceiling), euros(10'204));
}

TEST(PaymentFee, a_charge_counts_on_the_bound_that_the_fee_runs_into) {
    FeeRule rule = card_fee(100, 20);
    rule.most = euros(400);
    EXPECT_EQ(charge_leaving(euros(100'000), rule, Rounding::half_up), euros(100'400));
    rule.least = euros(100);
    EXPECT_EQ(charge_leaving(euros(500), rule, Rounding::half_up), euros(600));
}

TEST(PaymentFee, the_rest_of_a_charge_is_within_a_cent_of_what_was_wanted) {
    for (std::int64_t wanted = 1; wanted < 200'000; wanted += 37) {
        for (const std::int64_t share : {0, 25, 170, 290, 449, 2'000}) {
            const FeeRule rule = card_fee(share, 25);
            const Money charge = charge_leaving(euros(wanted), rule, Rounding::half_up);
            const std::int64_t left = (charge - fee_of(charge, rule)).minor_units();
            EXPECT_LE(std::abs(left - wanted), 1) << wanted << " at " << share;
        }
    }
}

TEST(PaymentFee, a_fixed_sum_pays_from_the_break_even_on) {
    const FeeRule fixed = card_fee(140, 25);
    const FeeRule share = card_fee(290, 0);
    const auto from = break_even(fixed, share);  // 0.25 / 1.5 % = 16.666...
    ASSERT_TRUE(from);
    EXPECT_EQ(*from, euros(1'667));
    EXPECT_LE(fee_of(*from, fixed), fee_of(*from, share));
    EXPECT_EQ(break_even(card_fee(290, 25), share), std::nullopt);
    EXPECT_EQ(break_even(card_fee(140, 0), share), euros(0));
}

}  // namespace
}  // namespace termwise
