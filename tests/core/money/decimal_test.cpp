#include "core/money/decimal.h"

#include <gtest/gtest.h>

#include <random>

namespace termwise {
namespace {

static_assert(!std::is_constructible_v<Decimal, double>, "decimals never meet floating point");

TEST(Decimal, equal_numbers_are_equal_values_whatever_their_zeros) {
    EXPECT_EQ((Decimal{250, 2}), (Decimal{25, 1}));
    EXPECT_EQ((Decimal{0, 5}), Decimal{});
    EXPECT_EQ((Decimal{100, 0}).coefficient(), 100);
    EXPECT_EQ((Decimal{-1'000, 3}), (Decimal{-1, 0}));
}

TEST(Decimal, text_is_the_shortest_that_is_exact) {
    EXPECT_EQ(canonical_text(Decimal{-25, 1}), "-2.5");
    EXPECT_EQ(canonical_text(Decimal{5, 3}), "0.005");
    EXPECT_EQ(canonical_text(Decimal{1'200, 0}), "1200");
    EXPECT_EQ(canonical_text(Decimal{}), "0");
}

TEST(ParseDecimal, reads_what_a_json_text_carries) {
    EXPECT_EQ(parse_decimal("12.150", "rate").value(), (Decimal{1215, 2}));
    EXPECT_EQ(parse_decimal("-0.5", "rate").value(), (Decimal{-5, 1}));
    EXPECT_EQ(parse_decimal("007", "rate").value(), (Decimal{7, 0}));
    EXPECT_EQ(parse_decimal("999999999999999999", "rate").value().coefficient(),
              999'999'999'999'999'999);
    EXPECT_EQ(parse_decimal("0.000000000001", "rate").value(), (Decimal{1, 12}));
}

TEST(ParseDecimal, what_is_not_a_decimal_is_refused_naming_the_field_and_the_text) {
    struct Row {
        std::string_view text;
        ErrorCode code;
    };
    const Row rows[] = {
        {"", ErrorCode::missing},
        {"-", ErrorCode::malformed},
        {"+1", ErrorCode::malformed},
        {".5", ErrorCode::malformed},
        {"5.", ErrorCode::malformed},
        {"1,5", ErrorCode::malformed},
        {"1.2.3", ErrorCode::malformed},
        {"1e3", ErrorCode::malformed},
        {"--1", ErrorCode::malformed},
        {" 1", ErrorCode::malformed},
        {"NaN", ErrorCode::malformed},
        {"0x10", ErrorCode::malformed},
        {"1000000000000000000", ErrorCode::out_of_range},
        {"0.0000000000001", ErrorCode::out_of_range},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.text);
        const Result<Decimal> decimal = parse_decimal(row.text, "lines[0].quantity");
        ASSERT_FALSE(decimal.has_value());
        EXPECT_EQ(decimal.error(), (Error{row.code, "lines[0].quantity", std::string{row.text}}));
    }
}

TEST(ParseDecimal, reading_what_was_printed_gives_the_same_number) {
    std::mt19937_64 random{1};
    for (int turn = 0; turn < 20'000; ++turn) {
        const auto digits = static_cast<int>(random() % 18);
        const auto span = static_cast<std::uint64_t>(2 * power_of_ten(digits) - 1);
        const auto coefficient =
            static_cast<std::int64_t>(random() % span) - (power_of_ten(digits) - 1);
        const Decimal decimal{coefficient, static_cast<int>(random() % 13)};
        EXPECT_EQ(parse_decimal(canonical_text(decimal), "x").value(), decimal);
    }
}

}  // namespace
}  // namespace termwise
