#include "core/terms/term_lines.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

using Kind = TermLine::Kind;

Money cents(std::int64_t count) { return {count, Currency{"EUR"}}; }

constexpr Share half = Share::basis_points(5'000);
constexpr Share quarter = Share::basis_points(2'500);

TEST(TermLines, the_last_line_takes_what_the_others_leave) {
    // 25 % of 1 587.35 = 396.8375; 1 587.35 - 3 x 396.84 = 396.83.
    const std::vector<TermLine> lines{{Kind::of_rest, quarter},
                                      {Kind::of_total, quarter},
                                      {Kind::fixed, {}, cents(39'684)},
                                      {Kind::balance}};
    EXPECT_EQ(line_amounts(cents(158'735), lines),
              (std::vector{cents(39'684), cents(39'684), cents(39'684), cents(39'683)}));
}

TEST(TermLines, a_fixed_line_of_a_credit_note_is_negative) {
    const std::vector<TermLine> lines{{Kind::fixed, {}, cents(400)}, {Kind::balance}};
    EXPECT_EQ(line_amounts(cents(-1'000), lines), (std::vector{cents(-400), cents(-600)}));
    EXPECT_EQ(line_amounts(cents(100), lines), (std::vector{cents(400), cents(-300)}));
}

TEST(TermLines, parts_paid_in_coins_leave_the_odd_cents_to_the_last) {
    // Half of 868.35 = 434.175 -> 434.20 in steps of 0.05 upwards.
    const std::vector<TermLine> lines{{Kind::of_total, half}, {Kind::of_total, half}};
    EXPECT_EQ(line_amounts(cents(86'835), lines, {Rounding::half_up, 5, Rounding::up}),
              (std::vector{cents(43'420), cents(43'415)}));
}

TEST(TermLines, the_parts_always_sum_to_the_whole) {
    for (std::int64_t total = -5'000; total < 5'000; total += 37) {
        const std::vector<TermLine> lines{{Kind::of_total, Share::basis_points(3'333)},
                                          {Kind::of_rest, half},
                                          {Kind::fixed, {}, cents(123)},
                                          {Kind::of_total, quarter}};
        Money sum = cents(0);
        for (const Money part : line_amounts(cents(total), lines)) sum += part;
        EXPECT_EQ(sum, cents(total));
    }
}

TEST(TermLines, shares_make_the_whole_to_the_last_digit) {
    EXPECT_TRUE(is_whole(std::vector{half, half}));
    EXPECT_FALSE(is_whole(std::vector{half}));
    EXPECT_FALSE(is_whole(std::vector{half, Share{499'999'999}}));
}

TEST(TermLines, a_third_has_ten_threes) {
    const auto decimal = [](std::string_view text) { return parse_decimal(text, "").value(); };
    EXPECT_TRUE(is_ratio_of(decimal("0.3333333333"), decimal("3")));
    EXPECT_TRUE(is_ratio_of(decimal("0.5"), decimal("2")));
    EXPECT_TRUE(is_ratio_of(decimal("0.4"), decimal("2.5")));
    EXPECT_FALSE(is_ratio_of(decimal("0.4"), decimal("2")));
    EXPECT_FALSE(is_ratio_of(decimal("0.33"), decimal("3")));
    EXPECT_FALSE(is_ratio_of(decimal("0.5"), decimal("0")));
}

}  // namespace
}  // namespace termwise
