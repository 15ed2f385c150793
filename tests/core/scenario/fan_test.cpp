#include "core/scenario/fan.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "core/scenario/pcg32.h"
#include "tests/core/scenario/scenario_samples.h"

namespace termwise {
namespace {

using samples::euros;
using samples::policy;
using samples::scenario;

TEST(Pcg32, its_first_numbers_are_the_published_ones) {
    // pcg-random.org, pcg32-demo: seed 42, stream 54, round 1.
    Pcg32 random{42, 54};
    for (const std::uint32_t expected :
         {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU}) {
        EXPECT_EQ(random.next(), expected);
    }
}

Scenario two_policies() {
    return scenario({policy("2/10 net 30", 30, 3, 40, 20), policy("net 60", 0, 5, 50, 30)});
}

TEST(Fan, nine_tenths_are_no_less_than_half_and_half_no_less_than_a_tenth) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        for (const Fan& fan : fans_of(two_policies(), {seed, 50})) {
            EXPECT_LE(fan.present_value.p10, fan.present_value.p50);
            EXPECT_LE(fan.present_value.p50, fan.present_value.p90);
            for (const FanPoint& point : fan.cash) {
                EXPECT_LE(point.total.p10, point.total.p50);
                EXPECT_LE(point.total.p50, point.total.p90);
            }
        }
    }
}

TEST(Fan, the_same_seed_draws_the_same_fan_and_another_one_another) {
    EXPECT_EQ(fans_of(two_policies(), {7, 100}), fans_of(two_policies(), {7, 100}));
    EXPECT_NE(fans_of(two_policies(), {7, 100}), fans_of(two_policies(), {8, 100}));
}

TEST(Fan, where_nothing_is_left_to_chance_it_closes_to_what_is_expected) {
    const Scenario sure = scenario({policy("net 30", 0, 0, 0, 0)});
    const Fan fan = fans_of(sure, {1, 10}).at(0);
    const PolicyResult expected = compared_policies(sure).at(0);
    EXPECT_EQ(fan.present_value.p10, expected.present_value.amount);
    EXPECT_EQ(fan.present_value.p90, expected.present_value.amount);
    ASSERT_EQ(fan.cash.size(), expected.cash.size());
    for (std::size_t i = 0; i < fan.cash.size(); ++i) {
        EXPECT_EQ(fan.cash[i].total.p50, expected.cash[i].total);
    }
}

TEST(Fan, its_middle_lies_near_what_is_expected) {
    Scenario many = scenario({policy("2/10 net 30", 50, 10, 50, 20)});
    for (int copy = 0; copy < 4; ++copy) {
        const std::vector<Sale> sales = many.sales;
        many.sales.insert(many.sales.end(), sales.begin(), sales.end());
    }
    const std::int64_t expected = compared_policies(many)[0].present_value.amount.minor_units();
    const std::int64_t middle = fans_of(many, {3, 200})[0].present_value.p50.minor_units();
    EXPECT_LE(std::abs(middle - expected), expected / 50);
}

TEST(Fan, the_same_luck_falls_on_every_policy) {
    const Scenario twice =
        scenario({policy("net 30", 0, 5, 50, 30), policy("net 30", 0, 5, 50, 30)});
    const auto fans = fans_of(twice, {11, 60});
    EXPECT_EQ(fans[0], fans[1]);
}

}  // namespace
}  // namespace termwise
