#include "core/money/parse_money.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

#include <random>

namespace termwise {
namespace {

Result<Money> parse(std::string_view text) { return parse_money(text, eur, "invoice.total"); }

TEST(ParseMoney, reads_as_many_decimals_as_the_currency_has) {
    EXPECT_EQ(parse("-1250.5").value(), (Money{-125'050, eur}));
    EXPECT_EQ(parse("10000000000000.00").value(), (Money{Money::limit, eur}));
    EXPECT_EQ(parse_money("1500", Currency{"JPY"}, "x").value(), (Money{1'500, Currency{"JPY"}}));
    EXPECT_EQ(parse_money("1.5", Currency{"TND"}, "x").value(), (Money{1'500, Currency{"TND"}}));
}

TEST(ParseMoney, what_is_not_an_amount_is_refused_naming_the_field_and_the_text) {
    struct Row {
        std::string_view text;
        ErrorCode code;
    };
    const Row rows[] = {
        {"", ErrorCode::missing},
        {"-", ErrorCode::malformed},
        {".5", ErrorCode::malformed},
        {"1,5", ErrorCode::malformed},
        {"1 000", ErrorCode::malformed},
        {"1e3", ErrorCode::malformed},
        {"12.345", ErrorCode::malformed},
        {"12.340", ErrorCode::malformed},
        {"10000000000000.01", ErrorCode::out_of_range},
        {"-10000000000000.01", ErrorCode::out_of_range},
        {"999999999999999999", ErrorCode::out_of_range},
        {"99999999999999999999999", ErrorCode::out_of_range},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.text);
        const Result<Money> money = parse(row.text);
        ASSERT_FALSE(money.has_value());
        EXPECT_EQ(money.error(), (Error{row.code, "invoice.total", std::string{row.text}}));
    }
}

TEST(ParseMoney, reading_what_was_printed_gives_the_same_amount_in_every_currency) {
    std::mt19937_64 random{5};
    for (const Currency currency : all_currencies()) {
        for (int turn = 0; turn < 200; ++turn) {
            const auto units = static_cast<std::int64_t>(random() % (2 * Money::limit + 1));
            const Money money{units - Money::limit, currency};
            EXPECT_EQ(parse_money(decimal_text(money), currency, "x").value(), money);
        }
    }
}

}  // namespace
}  // namespace termwise
