#include "core/terms/yield.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(Yield, two_ten_net_thirty_costs_37_24_percent_a_year_and_44_59_compounded) {
    EXPECT_EQ(simple_yield(Share::basis_points(200), 20), Share::basis_points(3724));
    EXPECT_EQ(compound_yield(Share::basis_points(200), 20), Share::basis_points(4459));
}

TEST(Yield, the_usual_terms_of_the_text_books) {
    // 1/10 net 30: 1/99 x 18.25 = 18.43 %; (100/99)^18.25 - 1 = 20.13 %.
    EXPECT_EQ(simple_yield(Share::basis_points(100), 20), Share::basis_points(1843));
    EXPECT_EQ(compound_yield(Share::basis_points(100), 20), Share::basis_points(2013));
    // 2/10 net 60: 2/98 x 7.3 = 14.90 %; (100/98)^7.3 - 1 = 15.89 %.
    EXPECT_EQ(simple_yield(Share::basis_points(200), 50), Share::basis_points(1490));
    EXPECT_EQ(compound_yield(Share::basis_points(200), 50), Share::basis_points(1589));
}

TEST(Yield, a_whole_year_earlier_both_are_the_plain_return) {
    for (int points = 1; points < 10'000; points += 7) {
        const Share discount = Share::basis_points(points);
        EXPECT_EQ(simple_yield(discount, 365), compound_yield(discount, 365)) << points;
    }
    // A tenth off 100 for 90: 10/90 = 11.11 %.
    EXPECT_EQ(compound_yield(Share::basis_points(1000), 365), Share::basis_points(1111));
}

TEST(Yield, half_off_five_years_earlier_is_the_fifth_root_of_two) {
    // 2^(1/5) - 1 = 14.8698... %; half off a fifth of a year earlier: 2^5 - 1 = 3100 %.
    EXPECT_EQ(compound_yield(Share::basis_points(5000), 1825), Share::basis_points(1487));
    EXPECT_EQ(compound_yield(Share::basis_points(5000), 73), Share::basis_points(310'000));
}

TEST(Yield, more_discount_or_fewer_days_never_yield_less) {
    for (int days = 1; days < 400; days += 13) {
        Share before{};
        for (int points = 1; points < 10'000; points += 97) {
            const Share yield = compound_yield(Share::basis_points(points), days);
            ASSERT_GE(yield, before);
            ASSERT_GE(yield, compound_yield(Share::basis_points(points), days + 1));
            before = yield;
        }
    }
}

TEST(Yield, years_of_360_days_and_the_rule_of_thumb_say_less_exactly) {
    // 2 / 98 x 360 / 30 = 24.49 %; 2 x 360 / 16 = 45 %; 3 x 360 / 23 = 46.96 -> 47 %.
    EXPECT_EQ(simple_yield(Share::basis_points(200), 30, 360), Share::basis_points(2'449));
    EXPECT_EQ(rule_of_thumb_yield(Share::basis_points(200), 16), Share::basis_points(4'500));
    EXPECT_EQ(rule_of_thumb_yield(Share::basis_points(300), 23), Share::basis_points(4'700));
}

TEST(Yield, beyond_all_measure_it_stays_at_its_limit) {
    EXPECT_EQ(simple_yield(Share{999'999'999}, 1), yield_limit);
    EXPECT_EQ(compound_yield(Share{999'999'999}, 1), yield_limit);
    EXPECT_EQ(compound_yield(Share::basis_points(5000), 1), yield_limit);
    EXPECT_EQ(percent_text(yield_limit), "10000000000");
}

}  // namespace
}  // namespace termwise
