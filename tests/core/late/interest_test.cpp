#include "core/late/interest.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

constexpr AnnualRate ten_fifteen = AnnualRate::basis_points(1015);

// 100 000 x 0.1015 x 31 / 365 = 862.0547... cents
TEST(SimpleInterest, a_month_late_on_1_000_EUR_at_10_15_costs_8_62_EUR) {
    EXPECT_EQ(simple_interest({100'000, eur}, ten_fifteen, {31, 365}, Rounding::half_up),
              (Money{862, eur}));
    EXPECT_EQ(decimal_text(exact_interest(100'000, ten_fifteen, {31, 365}), eur), "8.6205");
}

// theukrules.co.uk: 1 000 at 8.25 %, 60 days of 365 = 13.56. agenceipro.com: 15 000 at 15 %, 30
// days = 184.93. Swiss test suite: 10 000 at 5 %, 366 days of 360 = 508.33.
TEST(SimpleInterest, published_examples_come_out) {
    const auto interest = [](std::int64_t cents, std::int64_t basis_points, YearFraction years) {
        return simple_interest({cents, eur}, AnnualRate::basis_points(basis_points), years,
                               Rounding::half_up);
    };
    EXPECT_EQ(interest(100'000, 825, {60, 365}), (Money{1356, eur}));
    EXPECT_EQ(interest(1'500'000, 1500, {30, 365}), (Money{18'493, eur}));
    EXPECT_EQ(interest(1'000'000, 500, {366, 360}), (Money{50'833, eur}));
}

TEST(ExactInterest, parts_carry_into_minor_units_without_rounding) {
    // A third of a cent three times over is one cent: 1 x 100 % x 120/360.
    const ExactInterest third = exact_interest(1, AnnualRate{AnnualRate::one}, {120, 360});
    EXPECT_EQ(third.minor_units, 0);
    EXPECT_EQ(third + third + third, (ExactInterest{1, 0}));
}

TEST(ExactInterest, days_of_common_and_leap_years_add_exactly) {
    const AnnualRate rate = AnnualRate::basis_points(812);
    const ExactInterest common = exact_interest(150'000, rate, {4, 365});
    const ExactInterest leap = exact_interest(150'000, rate, {58, 366});
    const YearFraction both{4 * 366 + 58 * 365, std::int64_t{365} * 366};
    EXPECT_EQ(common + leap, exact_interest(150'000, rate, both));
}

TEST(ExactInterest, the_largest_amount_for_a_century_at_1000_percent_is_still_exact) {
    const ExactInterest interest =
        exact_interest(Money::limit, AnnualRate{10 * AnnualRate::one}, {100, 1});
    EXPECT_EQ(interest, (ExactInterest{Money::limit * 1000, 0}));
}

TEST(ExactInterest, the_rounding_is_the_one_asked_for) {
    const ExactInterest half{7, ExactInterest::one / 2};
    EXPECT_EQ(rounded(half, Rounding::half_up), 8);
    EXPECT_EQ(rounded(half, Rounding::half_even), 8);
    EXPECT_EQ(rounded(half, Rounding::down), 7);
    EXPECT_EQ(rounded({6, ExactInterest::one / 2}, Rounding::half_even), 6);
}

TEST(ExactInterest, a_currency_without_decimals_shows_two) {
    EXPECT_EQ(decimal_text({1500, ExactInterest::one / 4}, Currency{"JPY"}), "1500.25");
}

// The whole takes 128 bits where its halves take 64, and is their sum all the same.
TEST(ExactInterest, an_amount_of_any_size_bears_the_interest_of_its_halves) {
    constexpr YearFraction years[] = {{31, 365}, {366, 366}, {181, 360}, {98'765, 133'590}};
    for (std::int64_t half = 1; half < 4'000'000'000'000'000; half = half * 3 + 1) {
        for (const std::int64_t billionths : {1LL, 101'500'000LL, 1'000'000'000LL}) {
            for (const YearFraction& length : years) {
                const AnnualRate rate{billionths};
                const ExactInterest part = exact_interest(half, rate, length);
                EXPECT_EQ(exact_interest(2 * half, rate, length), part + part) << half;
                EXPECT_LT(part.parts, ExactInterest::one);
            }
        }
    }
}

TEST(ExactInterest, is_rounded_from_what_is_left_over) {
    const std::int64_t half = ExactInterest::one / 2;
    EXPECT_EQ(rounded({7, half}, Rounding::half_up), 8);
    EXPECT_EQ(rounded({7, half}, Rounding::half_even), 8);
    EXPECT_EQ(rounded({6, half}, Rounding::half_even), 6);
    EXPECT_EQ(rounded({7, half - 1}, Rounding::half_up), 7);
    EXPECT_EQ(rounded({7, 1}, Rounding::up), 8);
    EXPECT_EQ(rounded({7, ExactInterest::one - 1}, Rounding::down), 7);
}

}  // namespace
}  // namespace termwise
