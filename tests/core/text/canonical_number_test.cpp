#include <gtest/gtest.h>

#include <random>

#include "core/text/format.h"
#include "tests/core/text/languages.h"

namespace termwise {
namespace {

struct TypedNumber {
    std::string_view typed;
    std::string_view canonical;
};

TEST(CanonicalNumber, an_amount_is_read_as_people_of_any_country_type_it) {
    const TypedNumber rows[] = {
        {"0", "0"},
        {"1234", "1234"},
        {"007", "7"},
        {"1 234,56", "1234.56"},
        {"1\u202F234,56\u00A0€", "1234.56"},
        {"1\u00A0234,56 €", "1234.56"},
        {"1\u2009234\u2009567,8", "1234567.8"},
        {"1.234,56", "1234.56"},
        {"1,234.56", "1234.56"},
        {"1 234.56", "1234.56"},
        {"1'234.50", "1234.50"},
        {"1’234’567.50", "1234567.50"},
        {"1.234.567", "1234567"},
        {"1,234,567", "1234567"},
        {"1.234.567,89", "1234567.89"},
        {"1,234,567.89", "1234567.89"},
        {"12,50", "12.50"},
        {"12.50", "12.50"},
        {"12,5", "12.5"},
        {"1,2345", "1.2345"},
        {"0,234", "0.234"},
        {"0.234", "0.234"},
        {".5", "0.5"},
        {",5", "0.5"},
        {"5,", "5"},
        {"5.", "5"},
        {"€12.50", "12.50"},
        {"€ 12.50", "12.50"},
        {"12,50€", "12.50"},
        {"EUR 12,50", "12.50"},
        {"12,50 EUR", "12.50"},
        {"12 euros", "12"},
        {"£1,000.00", "1000.00"},
        {"10 zł", "10"},
        {"10,15 %", "10.15"},
        {"10.15%", "10.15"},
        {"-5", "-5"},
        {"−5", "-5"},
        {"–5,5", "-5.5"},
        {"- 5", "-5"},
        {"+5", "5"},
        {"-€5.00", "-5.00"},
        {"€-5.00", "-5.00"},
        {"−5,00 €", "-5.00"},
        {"1.234,56-", "-1234.56"},
        {"(1 234,56)", "-1234.56"},
        {"(€12.00)", "-12.00"},
        {"-0", "0"},
        {"-0,00", "0.00"},
        {"  42  ", "42"},
        {"\t42\r\n", "42"},
        {"\uFEFF42\u200B", "42"},
    };
    for (const TypedNumber& row : rows) {
        SCOPED_TRACE(row.typed);
        EXPECT_EQ(canonical_number(row.typed, english()), row.canonical);
        EXPECT_EQ(canonical_number(row.typed, french()), row.canonical);
    }
}

TEST(CanonicalNumber, what_can_be_thousands_or_decimals_is_read_by_the_language) {
    EXPECT_EQ(canonical_number("1,234", english()), "1234");
    EXPECT_EQ(canonical_number("1,234", french()), "1.234");
    EXPECT_EQ(canonical_number("1,234", german()), "1.234");
    EXPECT_EQ(canonical_number("1.234", english()), "1.234");
    EXPECT_EQ(canonical_number("1.234", french()), "1.234");  // Canonical text is never changed.
    EXPECT_EQ(canonical_number("1.234", german()), "1234");
    EXPECT_EQ(canonical_number("12.5", german()), "12.5");
}

TEST(CanonicalNumber, what_is_no_number_stays_as_typed) {
    const std::string_view rows[] = {
        "",
        " ",
        "-",
        "€",
        ".",
        ",",
        "abc",
        "12 abc",
        "12 mai",
        "1e3",
        "1E3",
        "0x10",
        "1/2",
        "12,5,0",
        "1,23,45",
        "12 34",
        "1 2",
        "1  234",
        "1234 567",
        "1.23.456",
        "1,23,456",
        "--5",
        "-5-",
        "5 5",
        "١٢٣",
        "१२३",
        "１２",
        "½",
        "5€€",
        "EUR5EUR",
        "$5%",
        "1e234",
        "1-234",
        "1$234",
        "12h",
        "()",
        "(-5)",
        "NaN",
        "inf",
        "1_000",
        "1.234 567",
        "1,234,",
        "0 123",
        "1 234.56.",
        "1,234.56,78",
        "1.234,567,890",
        "1,234 567",
        "٫5",
        "5 each",
    };
    for (const std::string_view typed : rows) {
        SCOPED_TRACE(typed);
        EXPECT_EQ(canonical_number(typed, english()), typed);
        EXPECT_EQ(canonical_number(typed, french()), typed);
    }
    const std::string long_one(200, '1');
    EXPECT_EQ(canonical_number(long_one, english()), long_one);
}

/// A canonical number of up to twelve digits and six decimals.
std::string any_number(std::mt19937& random) {
    const auto below = [&](unsigned bound) { return static_cast<unsigned>(random()) % bound; };
    const unsigned length = 1 + below(12);
    std::string text = length == 1 ? std::to_string(below(10)) : std::to_string(1 + below(9));
    for (unsigned i = 1; i < length; ++i) text += std::to_string(below(10));
    const unsigned decimals = below(7);
    if (decimals > 0) text += '.';
    for (unsigned i = 0; i < decimals; ++i) text += std::to_string(below(10));
    const bool zero = text.find_first_not_of("0.") == text.npos;
    return (below(2) == 0 && !zero ? "-" : "") + text;
}

TEST(CanonicalNumber, what_is_shown_can_be_typed_back) {
    std::mt19937 random{20261122};
    for (const Locale& locale : {english(), french()}) {
        for (int i = 0; i < 5000; ++i) {
            const std::string number = any_number(random);
            ASSERT_EQ(canonical_number(number_in_words(number, locale), locale), number);
            ASSERT_EQ(canonical_number(percent_in_words(number, locale), locale), number);
            ASSERT_EQ(canonical_number(money_in_words(number + " CHF", locale), locale), number);
            ASSERT_EQ(canonical_number(number_in_words(number, german()), german()), number);
        }
    }
}

TEST(CanonicalNumber, any_bytes_come_back_as_a_number_or_unchanged) {
    constexpr std::string_view pieces[] = {"1",  "234", ".", ",",    " ",      "'",    "-",
                                           "€",  "EUR", "%", "(",    ")",      "\xFF", "\xE2\x80",
                                           "\0", "e",   "0", "\xC2", "\u202F", "99",   "\u200B"};
    std::mt19937 random{7};
    for (int i = 0; i < 20000; ++i) {
        std::string typed;
        for (unsigned n = static_cast<unsigned>(random()) % 12; n > 0; --n)
            typed += pieces[static_cast<unsigned>(random()) % std::size(pieces)];
        const std::string once = canonical_number(typed, english());
        ASSERT_EQ(canonical_number(once, english()), once) << typed;
        if (once == typed) continue;
        ASSERT_EQ(once.find_first_not_of("-0123456789."), once.npos) << typed;
    }
}

}  // namespace
}  // namespace termwise
