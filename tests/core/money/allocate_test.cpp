#include "core/money/allocate.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace termwise {
namespace {

using Cents = std::vector<std::int64_t>;
Cents cents(const std::vector<Money>& parts) {
    Cents units;
    for (const Money part : parts) units.push_back(part.minor_units());
    return units;
}

Cents split(std::int64_t whole, int parts, Remainder remainder, std::int64_t step = 1) {
    return cents(equal_parts(Money{whole, eur}, parts, remainder, step));
}

Cents weigh(std::int64_t whole, const Cents& weights, Leftover leftover, std::int64_t step = 1) {
    return cents(weighted_parts(Money{whole, eur}, weights, leftover, step));
}

std::int64_t sum(const Cents& units) {
    std::int64_t total = 0;
    for (const std::int64_t unit : units) total += unit;
    return total;
}

TEST(EqualParts, a_hundred_euros_in_three) {
    EXPECT_EQ(split(10'000, 3, Remainder::spread_first), (Cents{3'334, 3'333, 3'333}));
    EXPECT_EQ(split(10'000, 3, Remainder::last), (Cents{3'333, 3'333, 3'334}));
    EXPECT_EQ(split(10'001, 3, Remainder::spread_first), (Cents{3'334, 3'334, 3'333}));
    EXPECT_EQ(split(10'001, 3, Remainder::first), (Cents{3'335, 3'333, 3'333}));
    EXPECT_EQ(split(10'001, 3, Remainder::last), (Cents{3'333, 3'333, 3'335}));
    EXPECT_EQ(split(10'001, 3, Remainder::spread_last), (Cents{3'333, 3'334, 3'334}));
    EXPECT_EQ(split(-10'001, 3, Remainder::spread_first), (Cents{-3'334, -3'334, -3'333}));
    EXPECT_EQ(split(2, 4, Remainder::spread_first), (Cents{1, 1, 0, 0}));
}

TEST(EqualParts, parts_in_steps_of_five_leave_what_is_below_a_step_to_the_part_served_first) {
    EXPECT_EQ(split(10'000, 3, Remainder::spread_first, 5), (Cents{3'335, 3'335, 3'330}));
    // 100.03 = 2 000 steps and 3 cents; 2 000 = 3 x 666 + 2.
    EXPECT_EQ(split(10'003, 3, Remainder::last, 5), (Cents{3'330, 3'330, 3'343}));
    EXPECT_EQ(split(-10'003, 3, Remainder::last, 5), (Cents{-3'330, -3'330, -3'343}));
}

TEST(EqualParts, parts_always_sum_to_the_whole_and_differ_by_at_most_one_unit) {
    for (std::int64_t whole = -500; whole <= 500; ++whole) {
        for (int parts = 1; parts <= 13; ++parts) {
            for (const Remainder remainder : {Remainder::spread_first, Remainder::first,
                                              Remainder::last, Remainder::spread_last}) {
                for (const std::int64_t step : {1, 5, 7}) {
                    EXPECT_EQ(sum(split(whole, parts, remainder, step)), whole);
                }
            }
            const Cents even = split(whole, parts, Remainder::spread_first);
            const auto [least, most] = std::minmax_element(even.begin(), even.end());
            EXPECT_LE(*most - *least, 1);
        }
    }
}

TEST(WeightedParts, one_euro_in_proportion_to_2_3_1) {
    // Exactly 33.33… 50 16.66… cents: one is left over.
    const Cents weights{2, 3, 1};
    EXPECT_EQ(weigh(100, weights, Leftover::largest_remainder), (Cents{33, 50, 17}));
    EXPECT_EQ(weigh(100, weights, Leftover::largest_weight), (Cents{33, 51, 16}));
    EXPECT_EQ(weigh(100, weights, Leftover::spread_first), (Cents{34, 50, 16}));
    EXPECT_EQ(weigh(-100, weights, Leftover::largest_remainder), (Cents{-33, -50, -17}));
}

TEST(WeightedParts, equal_fractions_go_to_the_earlier_part_and_a_weight_of_zero_gets_nothing) {
    EXPECT_EQ(weigh(5, {1, 1}, Leftover::largest_remainder), (Cents{3, 2}));
    EXPECT_EQ(weigh(5, {0, 1, 1}, Leftover::spread_first), (Cents{0, 3, 2}));
    EXPECT_EQ(weigh(103, {0, 1, 1}, Leftover::spread_first, 5), (Cents{0, 53, 50}));
}

TEST(WeightedParts, parts_always_sum_to_the_whole_and_lie_within_a_unit_of_the_exact_share) {
    std::mt19937_64 random{6};
    for (int turn = 0; turn < 20'000; ++turn) {
        Cents weights(random() % 9 + 1);
        for (auto& weight : weights) weight = static_cast<std::int64_t>(random() % 1'000);
        weights.front() += 1;
        const auto whole = static_cast<std::int64_t>(random() % 2'000'001) - 1'000'000;
        const Cents parts = weigh(whole, weights, Leftover::largest_remainder);
        EXPECT_EQ(sum(parts), whole);
        for (std::size_t index = 0; index < parts.size(); ++index) {
            // |part - whole x weight / total| < 1, times the total.
            const std::int64_t total = sum(weights);
            EXPECT_LT(std::abs(parts[index] * total - whole * weights[index]), total);
        }
        EXPECT_EQ(sum(weigh(whole, weights, Leftover::largest_weight)), whole);
        EXPECT_EQ(sum(weigh(whole, weights, Leftover::spread_first, 5)), whole);
    }
}

TEST(WeightedParts, the_largest_amounts_and_weights_stay_exact) {
    constexpr std::int64_t most = 9'223'372'036'854'775'807;
    EXPECT_EQ(weigh(most, {most, most}, Leftover::largest_remainder),
              (Cents{most / 2 + 1, most / 2}));
    EXPECT_EQ(weigh(-most - 1, {most, most}, Leftover::largest_remainder),
              (Cents{-most / 2 - 1, -most / 2 - 1}));
}

TEST(CutParts, what_is_cut_off_is_the_rest) {
    const PartsAndRest cut = cut_parts(Money{100, eur}, Cents{2, 3, 1});
    EXPECT_EQ(cents(cut.parts), (Cents{33, 50, 16}));
    EXPECT_EQ(cut.rest, (Money{1, eur}));
    EXPECT_EQ(cut_parts(Money{-100, eur}, Cents{2, 3, 1}).rest, (Money{-1, eur}));
}

TEST(ExactParts, only_whole_multiples_of_the_proportion_are_given) {
    const PartsAndRest exact = exact_parts(Money{100, eur}, Cents{4, 6, 2});
    EXPECT_EQ(cents(exact.parts), (Cents{32, 48, 16}));
    EXPECT_EQ(exact.rest, (Money{4, eur}));
}

TEST(AllocateDeathTest, weights_below_zero_or_all_zero_stop_the_program) {
    EXPECT_DEATH(weigh(100, {0, 0}, Leftover::spread_first), "check failed");
    EXPECT_DEATH(weigh(100, {2, -1}, Leftover::spread_first), "check failed");
    EXPECT_DEATH(split(100, 0, Remainder::last), "check failed");
}

}  // namespace
}  // namespace termwise
