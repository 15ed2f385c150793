#include "core/money/rounding.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <set>
#include <string>

namespace termwise {
namespace {

constexpr Rounding all_modes[] = {
    Rounding::half_up,      Rounding::half_even,  Rounding::half_odd, Rounding::half_down,
    Rounding::half_ceiling, Rounding::half_floor, Rounding::up,       Rounding::down,
    Rounding::ceiling,      Rounding::floor,
};

TEST(Rounding, every_mode_treats_ties_fractions_and_negatives_as_its_name_says) {
    // Tenths:    25  -25   35  -35   24  -24   26  -26   20
    struct Row {
        Rounding mode;
        std::int64_t expected[9];
    };
    const Row rows[] = {
        {Rounding::half_up, {3, -3, 4, -4, 2, -2, 3, -3, 2}},
        {Rounding::half_even, {2, -2, 4, -4, 2, -2, 3, -3, 2}},
        {Rounding::half_odd, {3, -3, 3, -3, 2, -2, 3, -3, 2}},
        {Rounding::half_down, {2, -2, 3, -3, 2, -2, 3, -3, 2}},
        {Rounding::half_ceiling, {3, -2, 4, -3, 2, -2, 3, -3, 2}},
        {Rounding::half_floor, {2, -3, 3, -4, 2, -2, 3, -3, 2}},
        {Rounding::up, {3, -3, 4, -4, 3, -3, 3, -3, 2}},
        {Rounding::down, {2, -2, 3, -3, 2, -2, 2, -2, 2}},
        {Rounding::ceiling, {3, -2, 4, -3, 3, -2, 3, -2, 2}},
        {Rounding::floor, {2, -3, 3, -4, 2, -3, 2, -3, 2}},
    };
    const std::int64_t tenths[] = {25, -25, 35, -35, 24, -24, 26, -26, 20};
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < 9; ++column) {
            SCOPED_TRACE(std::string{name_of(row.mode)} + " " + std::to_string(tenths[column]));
            EXPECT_EQ(divide(tenths[column], 10, row.mode), row.expected[column]);
        }
    }
}

TEST(Rounding, a_half_between_zero_and_one_keeps_the_side_it_is_on) {
    EXPECT_EQ(divide(1, 2, Rounding::half_up), 1);
    EXPECT_EQ(divide(-1, 2, Rounding::half_up), -1);
    EXPECT_EQ(divide(-1, 2, Rounding::half_even), 0);
    EXPECT_EQ(divide(-1, 3, Rounding::floor), -1);
    EXPECT_EQ(divide(-1, 3, Rounding::ceiling), 0);
}

TEST(Rounding, the_128_bit_path_gives_what_the_64_bit_path_gives) {
    // The same quotient, once within 64 bits and once with both sides multiplied out of them.
    std::mt19937_64 random{3};
    for (int turn = 0; turn < 20'000; ++turn) {
        const auto numerator = static_cast<std::int64_t>(random());
        const auto denominator = static_cast<std::int64_t>(random() >> (1 + random() % 60)) + 1;
        const Wide factor = Wide{1} << 63;
        for (const Rounding mode : all_modes) {
            EXPECT_EQ(divide(numerator, denominator, mode),
                      divide(numerator * factor, denominator * factor, mode));
        }
    }
}

TEST(Rounding, the_rounded_quotient_is_less_than_one_away_and_at_most_a_half_for_half_modes) {
    std::mt19937_64 random{4};
    for (int turn = 0; turn < 20'000; ++turn) {
        const auto numerator = static_cast<std::int64_t>(random() % 2'000'001) - 1'000'000;
        const auto denominator = static_cast<std::int64_t>(random() % 1'000) + 1;
        for (const Rounding mode : all_modes) {
            const std::int64_t error =
                std::abs(divide(numerator, denominator, mode) * denominator - numerator);
            EXPECT_LT(error, denominator);
            if (mode <= Rounding::half_floor) {
                EXPECT_LE(2 * error, denominator);
            }
        }
    }
}

TEST(Rounding, the_ends_of_64_bits_divide_exactly) {
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(divide(least, 1, Rounding::half_up), least);
    EXPECT_EQ(divide(most, most, Rounding::down), 1);
    EXPECT_EQ(divide(least, most, Rounding::half_even), -1);
    EXPECT_EQ(divide(least, most, Rounding::floor), -2);
    EXPECT_EQ(divide(Wide{most} * most, most, Rounding::up), most);
}

TEST(RoundingDeathTest, a_quotient_beyond_64_bits_or_a_divisor_of_zero_stops_the_program) {
    EXPECT_DEATH(divide(Wide{1} << 70, 2, Rounding::down), "check failed");
    EXPECT_DEATH(divide(1, 0, Rounding::down), "check failed");
}

TEST(Rounding, every_mode_has_a_name_of_its_own) {
    std::set<std::string> names;
    for (const Rounding mode : all_modes) names.insert(name_of(mode));
    EXPECT_EQ(names.size(), std::size(all_modes));
}

}  // namespace
}  // namespace termwise
