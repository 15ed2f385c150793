#include "core/terms/plan_lines.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

#include <random>

namespace termwise {
namespace {

PlanLine percent(std::int64_t of_hundred) {
    return {PlanLineKind::percent, Share::basis_points(100 * of_hundred), 0};
}

PlanLine fixed(std::int64_t cents) { return {PlanLineKind::fixed, {}, cents}; }

std::vector<std::int64_t> cents(std::int64_t whole, const std::vector<PlanLine>& lines,
                                Rounding rounding = Rounding::half_up, std::int64_t step = 1) {
    std::vector<std::int64_t> list;
    for (const Money amount : line_amounts({whole, eur}, lines, rounding, step)) {
        list.push_back(amount.minor_units());
    }
    return list;
}

using Cents = std::vector<std::int64_t>;

// odoo, test_payment_term.py.
TEST(PlanLines, the_last_line_takes_the_balance_whatever_it_says) {
    EXPECT_EQ(cents(100'000, {percent(70), fixed(20'000), percent(30)}),
              (Cents{70'000, 20'000, 10'000}));
    EXPECT_EQ(cents(3, {percent(50), percent(50)}), (Cents{2, 1}));
    EXPECT_EQ(cents(100'000, {percent(70), fixed(50'000), percent(30)}),
              (Cents{70'000, 50'000, -20'000}));
}

// odoo: half of 868.35 is 434.175, up to 0.05 is 434.20.
TEST(PlanLines, lines_but_the_last_are_multiples_of_the_step) {
    EXPECT_EQ(cents(86'835, {percent(50), percent(50)}, Rounding::up, 5), (Cents{43'420, 43'415}));
}

// tryton: a quarter of what is left, a quarter of the whole, 396.84, the rest of 1587.35.
TEST(PlanLines, a_share_of_the_rest_counts_from_what_the_lines_before_left) {
    const PlanLine of_rest{PlanLineKind::percent_of_rest, Share::basis_points(2500), 0};
    EXPECT_EQ(cents(158'735, {of_rest, percent(25), fixed(39'684), {}}),
              (Cents{39'684, 39'684, 39'684, 39'683}));
    EXPECT_EQ(cents(-1'000, {of_rest, percent(25), fixed(400), {}}),
              (Cents{-250, -250, -400, -100}));
}

TEST(PlanLines, amounts_sum_to_the_whole) {
    std::mt19937 random{3};
    for (int round = 0; round < 2000; ++round) {
        const auto whole = static_cast<std::int64_t>(random() % 1'000'000) - 500'000;
        std::vector<PlanLine> lines;
        const std::size_t count = 1 + random() % 6;
        while (lines.size() < count) {
            lines.push_back({static_cast<PlanLineKind>(random() % 4),
                             Share::basis_points(static_cast<std::int64_t>(random() % 5000)),
                             static_cast<std::int64_t>(random() % 90'000)});
        }
        const auto step = static_cast<std::int64_t>(1 + random() % 9);
        std::int64_t sum = 0;
        for (const std::int64_t amount : cents(whole, lines, Rounding::half_up, step)) {
            sum += amount;
        }
        EXPECT_EQ(sum, whole);
    }
}

TEST(PlanLines, shares_make_the_whole_to_the_last_digit) {
    constexpr Share one_half = Share::basis_points(5'000);
    EXPECT_TRUE(is_whole(std::vector{one_half, one_half}));
    EXPECT_FALSE(is_whole(std::vector{one_half}));
    EXPECT_FALSE(is_whole(std::vector{one_half, Share{499'999'999}}));
}

TEST(PlanLines, a_third_has_ten_threes) {
    const auto decimal = [](std::string_view text) { return parse_decimal(text, "").value(); };
    EXPECT_TRUE(is_ratio_of(decimal("0.3333333333"), decimal("3")));
    EXPECT_TRUE(is_ratio_of(decimal("0.5"), decimal("2")));
    EXPECT_TRUE(is_ratio_of(decimal("0.4"), decimal("2.5")));
    EXPECT_FALSE(is_ratio_of(decimal("0.4"), decimal("2")));
    EXPECT_FALSE(is_ratio_of(decimal("0.33"), decimal("3")));
    EXPECT_FALSE(is_ratio_of(decimal("0.5"), decimal("0")));
    EXPECT_FALSE(is_ratio_of(decimal("0.33333333333"), decimal("3")));  // eleven
}

}  // namespace
}  // namespace termwise
