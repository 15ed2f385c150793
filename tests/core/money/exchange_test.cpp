#include "core/money/exchange.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

constexpr Currency jpy{"JPY"};
constexpr Currency pln{"PLN"};
constexpr Currency tnd{"TND"};

// 40 x 4.2345 = 169.38; 40 x 161.275 = 6 451; 40 x 3.3333 = 133.332, in thousandths.
TEST(Exchange, forty_euros_in_zlotys_yen_and_dinars) {
    const Money forty{4'000, eur};
    EXPECT_EQ(converted(forty, pln, {42'345, 4}, Rounding::half_up), (Money{16'938, pln}));
    EXPECT_EQ(converted(forty, jpy, {161'275, 3}, Rounding::half_up), (Money{6'451, jpy}));
    EXPECT_EQ(converted(forty, tnd, {33'333, 4}, Rounding::half_up), (Money{133'332, tnd}));
}

// 0.01 x 0.5 = 0.005
TEST(Exchange, half_a_cent_is_rounded_once_as_asked) {
    EXPECT_EQ(converted({1, eur}, pln, {5, 1}, Rounding::half_up), (Money{1, pln}));
    EXPECT_EQ(converted({1, eur}, pln, {5, 1}, Rounding::down), (Money{0, pln}));
}

TEST(Exchange, a_rate_is_above_zero_and_no_wilder_than_any_pair_of_currencies) {
    EXPECT_FALSE(is_exchange_rate({0, 0}));
    EXPECT_FALSE(is_exchange_rate({-42, 1}));
    EXPECT_TRUE(is_exchange_rate({1, 12}));
    EXPECT_TRUE(is_exchange_rate({1'000'000, 0}));
    EXPECT_FALSE(is_exchange_rate({1'000'001, 0}));
}

}  // namespace
}  // namespace termwise
