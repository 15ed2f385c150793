#include "core/fees/payment_method.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

PaymentMethod card(std::int64_t basis_points, std::int64_t fixed_cents) {
    return {"Card",
            PaymentKind::card,
            {Share::basis_points(basis_points), euros(fixed_cents), {}, {}, {}},
            {},
            0,
            {}};
}

Basket basket(std::int64_t cents) { return {euros(cents), false, {}}; }

TEST(PaymentMethod, a_card_that_settles_in_a_week_costs_its_fee_the_tax_on_it_and_the_wait) {
    PaymentMethod method = card(290, 30);
    method.fee.taxes = {Share::basis_points(1000)};
    method.settlement_days = 7;
    Basket asked = basket(10'000);
    asked.capital_rate = AnnualRate::basis_points(500);
    const MethodCost cost = method_cost(method, asked);
    // 2.9 % of 100.00 + 0.30; 10 % of 3.20; 100.00 x 5 % x 7/365 = 0.0959
    EXPECT_EQ(cost.fee.amount, euros(320));
    EXPECT_EQ(cost.tax.amount, euros(32));
    EXPECT_EQ(cost.financing.amount, euros(10));
    EXPECT_EQ(cost.net.amount, euros(9'638));
}

TEST(PaymentMethod, a_buyer_from_abroad_costs_more_where_the_tariff_says_so) {
    PaymentMethod method = card(150, 25);
    method.cross_border = Share::basis_points(175);
    Basket abroad = basket(10'000);
    abroad.cross_border = true;
    EXPECT_EQ(method_cost(method, basket(10'000)).fee.amount, euros(175));
    EXPECT_EQ(method_cost(method, abroad).fee.amount, euros(350));  // 3.25 % + 0.25
}

TEST(PaymentMethod, what_is_left_and_what_is_taken_sum_to_the_price) {
    PaymentMethod method = card(249, 35);
    method.fee.taxes = {Share::basis_points(2000), Share::basis_points(55)};
    method.fee.least = euros(50);
    method.fee.most = euros(2'000);
    method.settlement_days = 3;
    for (std::int64_t price = 0; price < 300'000; price += 731) {
        Basket asked = basket(price);
        asked.capital_rate = AnnualRate::basis_points(900);
        const MethodCost cost = method_cost(method, asked);
        EXPECT_EQ(cost.net.amount + cost.fee.amount + cost.tax.amount + cost.financing.amount,
                  euros(price));
    }
}

TEST(PaymentMethod, to_keep_100_EUR_at_2_9_percent_and_30_cents_charge_103_30) {
    // 2.9 % of 103.29 is 2.995, rounded 3.00; with 0.30 it leaves 99.99; of 103.30 it is 2.9957.
    const Money charge = *price_leaving(euros(10'000), card(290, 30), basket(0));
    EXPECT_EQ(charge, euros(10'330));
    EXPECT_EQ(charge - fee_of(charge, card(290, 30).fee), euros(10'000));
}

TEST(PaymentMethod, a_cent_less_than_the_price_asked_for_leaves_too_little) {
    for (const std::int64_t share : {0, 25, 170, 290, 1'999, 4'500}) {
        PaymentMethod method = card(share, 25);
        method.fee.taxes = {Share::basis_points(share / 2)};
        for (std::int64_t wanted = 1; wanted < 50'000; wanted += 613) {
            const Basket asked = basket(wanted);
            const auto charge = price_leaving(euros(wanted), method, asked);
            ASSERT_TRUE(charge.has_value());
            const auto left = [&](Money price) { return price - taxed_fee_of(price, method.fee); };
            EXPECT_GE(left(*charge), euros(wanted));
            EXPECT_LT(left(*charge - euros(1)), euros(wanted)) << wanted << " at " << share;
        }
    }
}

TEST(PaymentMethod, no_price_leaves_anything_of_a_fee_that_takes_it_all) {
    EXPECT_EQ(price_leaving(euros(100), card(10'000, 0), basket(100)), std::nullopt);
    EXPECT_FALSE(method_cost(card(10'000, 0), basket(100)).charge.has_value());
}

TEST(PaymentMethod, methods_change_places_where_their_lines_cross) {
    // 0.25 / (2.9 % - 1.4 %) = 16.666...
    EXPECT_EQ(crossing(card(140, 25), card(290, 0), basket(0)), euros(1'667));
    EXPECT_EQ(crossing(card(290, 0), card(140, 25), basket(0)), euros(1'667));
    EXPECT_EQ(crossing(card(290, 25), card(140, 0), basket(0)), std::nullopt);
    EXPECT_EQ(crossing(card(140, 0), card(140, 0), basket(0)), std::nullopt);
}

TEST(PaymentMethod, the_one_that_leaves_most_is_first_and_the_others_say_from_when_they_would_be) {
    const std::vector<PaymentMethod> methods{card(140, 25), card(290, 0), card(140, 25)};
    const auto small = compared_methods(methods, basket(1'000));
    EXPECT_EQ(small[0].place, 2);  // 0.39 against 0.29
    EXPECT_EQ(small[1].place, 1);
    EXPECT_EQ(small[2].place, 2);
    ASSERT_TRUE(small[0].break_even.has_value());
    EXPECT_EQ(small[0].break_even->amount, euros(1'667));
    EXPECT_EQ(small[0].break_even->why.rule, "why.fees.break_even_from");
    EXPECT_FALSE(small[1].break_even.has_value());

    const auto large = compared_methods(methods, basket(10'000));
    EXPECT_EQ(large[0].place, 1);
    EXPECT_EQ(large[1].break_even->why.rule, "why.fees.break_even_below");
}

}  // namespace
}  // namespace termwise
