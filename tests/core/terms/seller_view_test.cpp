#include "core/terms/seller_view.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

SellerView thousand_35_days_early() {
    return {Money{100'000, eur}, 35, AnnualRate::basis_points(800), Share::basis_points(100),
            Money{300, eur}};
}

TEST(SellerView, a_discount_of_2_05_percent_is_worth_35_days_one_percent_of_loss_and_3_euros) {
    // 1 - (0.99 - 0.003) / (1 + 0.08 x 35 / 365) = 1 - 0.987 / 1.00767123 = 0.02051386...
    const BreakEven even = break_even_discount(thousand_35_days_early());
    EXPECT_EQ(even.discount, Share{20'513'866});
    EXPECT_EQ(even.why.rule, "why.discount.break_even");
}

TEST(SellerView, waiting_for_nothing_is_worth_nothing) {
    SellerView view = thousand_35_days_early();
    view = {view.amount, 0, {}, {}, Money::zero(eur)};
    EXPECT_EQ(break_even_discount(view).discount, Share{});
    // 8 % for 365 days: 1 - 1 / 1.08 = 7.407407...
    view.days_earlier = 365;
    view.capital_cost = AnnualRate::basis_points(800);
    EXPECT_EQ(break_even_discount(view).discount, Share{74'074'074});
    // Never paid at all, or fees above the amount: any discount is better.
    view.default_probability = Share{Share::one};
    EXPECT_EQ(break_even_discount(view).discount, Share{Share::one});
    view.amount = Money{1, eur};
    view.fee_saved = Money{Money::limit, eur};
    EXPECT_EQ(break_even_discount(view).discount, Share{Share::one});
}

TEST(SellerView, longer_waiting_and_dearer_money_never_make_a_discount_dearer) {
    Share before;
    for (int days = 0; days < 400; days += 9) {
        SellerView view = thousand_35_days_early();
        view.days_earlier = days;
        const Share here = break_even_discount(view).discount;
        EXPECT_GE(here, before);
        before = here;
        view.capital_cost = AnnualRate::basis_points(1'600);
        EXPECT_GE(break_even_discount(view).discount, here);
    }
}

TEST(SellerView, the_best_discount_is_the_one_that_brings_most_over_all_buyers) {
    // 1 000.00 x 20 % x 1.0514 % = 2.10; x 45 % x 0.5514 % = 2.48; x 60 % x 0.0514 % = 0.31;
    // 3 % costs more than it brings: 80 % x -0.9486 % = -7.59.
    const std::vector<TakeUp> curve{
        {Share::basis_points(100), Share::basis_points(2'000)},
        {Share::basis_points(150), Share::basis_points(4'500)},
        {Share::basis_points(200), Share::basis_points(6'000)},
        {Share::basis_points(300), Share::basis_points(8'000)},
    };
    const std::vector<TierGain> gains = tier_gains(thousand_35_days_early(), curve);
    ASSERT_EQ(gains.size(), 4U);
    EXPECT_EQ(gains[0].gain.amount, (Money{210, eur}));
    EXPECT_EQ(gains[1].gain.amount, (Money{248, eur}));
    EXPECT_EQ(gains[2].gain.amount, (Money{31, eur}));
    EXPECT_EQ(gains[3].gain.amount, (Money{-759, eur}));
    EXPECT_EQ(best_tier(gains), 1U);
}

TEST(SellerView, where_no_discount_brings_anything_none_is_best_and_of_equals_the_smaller) {
    EXPECT_EQ(best_tier({}), std::nullopt);
    const std::vector<TakeUp> dear{{Share::basis_points(300), Share::basis_points(9'000)}};
    EXPECT_EQ(best_tier(tier_gains(thousand_35_days_early(), dear)), std::nullopt);
    std::vector<TierGain> gains =
        tier_gains(thousand_35_days_early(),
                   std::vector<TakeUp>{{Share::basis_points(150), Share::basis_points(4'500)},
                                       {Share::basis_points(100), Share::basis_points(4'500)}});
    gains[1].gain = gains[0].gain;
    EXPECT_EQ(best_tier(gains), 1U);
    std::swap(gains[0], gains[1]);
    EXPECT_EQ(best_tier(gains), 0U);
}

}  // namespace
}  // namespace termwise
