#include "core/money/portion.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

Decimal decimal(std::string_view text) { return parse_decimal(text, "test").value(); }

Result<Money> line(std::string_view quantity, std::string_view price, Currency currency) {
    return line_amount(decimal(quantity), decimal(price), currency, Rounding::half_up, "lines[0]");
}

TEST(Portion, twenty_percent_of_12_34_EUR_is_2_47_EUR) {
    // 12.34 x 0.20 = 2.468
    EXPECT_EQ(portion(Money{1'234, eur}, Share::basis_points(2'000), Rounding::half_up),
              (Money{247, eur}));
    EXPECT_EQ(portion(Money{-1'234, eur}, Share::basis_points(2'000), Rounding::half_up),
              (Money{-247, eur}));
    EXPECT_EQ(portion(Money{1'234, eur}, Share::basis_points(2'000), Rounding::down),
              (Money{246, eur}));
}

TEST(Portion, the_whole_of_the_largest_amount_is_itself) {
    EXPECT_EQ(portion(Money{Money::limit, eur}, Share{Share::one}, Rounding::half_even),
              (Money{Money::limit, eur}));
}

TEST(LineAmount, quantity_times_price_is_rounded_once) {
    // 2.5 x 3.333 = 8.3325; 3 x 0.005 = 0.015
    EXPECT_EQ(line("2.5", "3.333", eur).value(), (Money{833, eur}));
    EXPECT_EQ(line("3", "0.005", eur).value(), (Money{2, eur}));
    EXPECT_EQ(line("-3", "0.005", eur).value(), (Money{-2, eur}));
    EXPECT_EQ(line("1.5", "1001", Currency{"JPY"}).value(), (Money{1'502, Currency{"JPY"}}));
    EXPECT_EQ(line("2", "3", Currency{"TND"}).value(), (Money{6'000, Currency{"TND"}}));
}

TEST(LineAmount, an_amount_beyond_the_limit_is_an_error_naming_the_line) {
    const Error expected{ErrorCode::out_of_range, "lines[0]", ""};
    EXPECT_EQ(line("10000000000000", "1", eur).value(), (Money{Money::limit, eur}));
    EXPECT_EQ(line("10000000000000", "1.000000000001", eur).error(), expected);
    EXPECT_EQ(line("10000000000001", "1", eur).error(), expected);
    // Within the limit until it is rounded.
    EXPECT_EQ(line("1", "10000000000000.005", eur).error(), expected);
    EXPECT_EQ(line("1", "10000000000000.004", eur).value(), (Money{Money::limit, eur}));
    EXPECT_EQ(line("999999999999999999", "999999999999999999", eur).error(), expected);
    EXPECT_EQ(line("-999999999999999999", "999999999999999999", Currency{"TND"}).error(), expected);
}

TEST(LineAmount, the_smallest_quantity_at_the_smallest_price_is_nothing) {
    EXPECT_EQ(line("0.000000000001", "0.000000000001", eur).value(), (Money{0, eur}));
    EXPECT_EQ(line_amount(decimal("0.000000000001"), decimal("0.000000000001"), eur, Rounding::up,
                          "lines[0]")
                  .value(),
              (Money{1, eur}));
}

TEST(Portion, a_share_may_be_more_than_the_whole_taken_away) {
    EXPECT_EQ(portion(Money{10'000, eur}, Share::basis_points(-15'000), Rounding::half_up),
              (Money{-15'000, eur}));
}

TEST(RoundedToStep, cash_in_francs_comes_in_steps_of_five_rappen) {
    const Currency chf{"CHF"};
    EXPECT_EQ(rounded_to_step(Money{1'233, chf}, 5, Rounding::half_up), (Money{1'235, chf}));
    EXPECT_EQ(rounded_to_step(Money{1'232, chf}, 5, Rounding::half_up), (Money{1'230, chf}));
    EXPECT_EQ(rounded_to_step(Money{-1'233, chf}, 5, Rounding::half_up), (Money{-1'235, chf}));
    EXPECT_EQ(rounded_to_step(Money{1'230, chf}, 5, Rounding::up), (Money{1'230, chf}));
}

// 133 % goes through 128 bits, 33 % and 100 % through 64.
TEST(Portion, a_share_beyond_the_whole_is_the_whole_and_the_rest) {
    for (std::int64_t units = 1; units < Money::limit; units = units * 7 + 3) {
        for (const std::int64_t sign : {-1, 1}) {
            const Money whole{sign * units, Currency{"EUR"}};
            EXPECT_EQ(portion(whole, Share::basis_points(13'300), Rounding::half_up),
                      whole + portion(whole, Share::basis_points(3'300), Rounding::half_up));
        }
    }
    EXPECT_EQ(portion_of_units(250, Share::basis_points(5'000), Rounding::half_up), 125);
    EXPECT_EQ(portion_of_units(-25, Share::basis_points(1'000), Rounding::half_up), -3);
}

}  // namespace
}  // namespace termwise
