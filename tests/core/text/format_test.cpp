#include "core/text/format.h"

#include <gtest/gtest.h>

#include "tests/core/text/languages.h"

namespace termwise {
namespace {

struct Worded {
    std::string_view canonical;
    std::string_view english;
    std::string_view french;
};

TEST(MoneyInWords, amounts_stand_as_each_language_writes_them) {
    const Worded rows[] = {
        {"1234.50 EUR", "€1,234.50", "1\u202F234,50\u00A0€"},
        {"-1234.50 EUR", "−€1,234.50", "−1\u202F234,50\u00A0€"},
        {"0.00 EUR", "€0.00", "0,00\u00A0€"},
        {"999.99 GBP", "£999.99", "999,99\u00A0£"},
        {"1500 JPY", "¥1,500", "1\u202F500\u00A0¥"},
        {"1000000.000 TND", "TND\u00A01,000,000.000", "1\u202F000\u202F000,000\u00A0TND"},
        {"-12.05 CHF", "−CHF\u00A012.05", "−12,05\u00A0CHF"},
        {"10.00 PLN", "zł\u00A010.00", "10,00\u00A0zł"},
        {"5.00 XYZ", "XYZ\u00A05.00", "5,00\u00A0XYZ"},
    };
    for (const Worded& row : rows) {
        SCOPED_TRACE(row.canonical);
        EXPECT_EQ(money_in_words(row.canonical, english()), row.english);
        EXPECT_EQ(money_in_words(row.canonical, french()), row.french);
    }
}

TEST(MoneyInWords, what_is_no_canonical_amount_is_shown_as_it_is) {
    for (const std::string_view text : {"", " ", "EUR", "12.50", "12.50 ", "abc EUR", "1,5 EUR",
                                        "1. EUR", ".5 EUR", "- EUR", "1e3 EUR"})
        EXPECT_EQ(money_in_words(text, french()), text);
}

TEST(NumberInWords, digits_group_by_three_and_decimals_never_do) {
    const Worded rows[] = {
        {"0", "0", "0"},
        {"107", "107", "107"},
        {"1000", "1,000", "1\u202F000"},
        {"-1234.5", "−1,234.5", "−1\u202F234,5"},
        {"123456789.123456", "123,456,789.123456", "123\u202F456\u202F789,123456"},
        {"2.50", "2.50", "2,50"},
        {"1,5", "1,5", "1,5"},
        {"about 3", "about 3", "about 3"},
    };
    for (const Worded& row : rows) {
        SCOPED_TRACE(row.canonical);
        EXPECT_EQ(number_in_words(row.canonical, english()), row.english);
        EXPECT_EQ(number_in_words(row.canonical, french()), row.french);
    }
}

TEST(PercentInWords, the_sign_keeps_its_distance_in_french) {
    EXPECT_EQ(percent_in_words("10.15", english()), "10.15%");
    EXPECT_EQ(percent_in_words("10.15", french()), "10,15\u00A0%");
    EXPECT_EQ(percent_in_words("-0.88", french()), "−0,88\u00A0%");
}

TEST(DateInWords, days_and_months_are_named_as_in_a_letter) {
    const Worded rows[] = {
        {"2026-11-22", "22\u00A0November 2026", "22 novembre 2026"},
        {"2026-01-01", "1\u00A0January 2026", "1er janvier 2026"},
        {"2024-02-29", "29\u00A0February 2024", "29 février 2024"},
        {"0987-08-11", "11\u00A0August 0987", "11 août 0987"},
        {"2025-02-29", "2025-02-29", "2025-02-29"},
        {"2026-13-01", "2026-13-01", "2026-13-01"},
        {"0000-01-01", "0000-01-01", "0000-01-01"},
        {"soon", "soon", "soon"},
        {"", "", ""},
    };
    Locale french_letter = french();
    french_letter.date_pattern = "d MMMM yyyy";
    for (const Worded& row : rows) {
        SCOPED_TRACE(row.canonical);
        EXPECT_EQ(date_in_words(row.canonical, english()), row.english);
        EXPECT_EQ(date_in_words(row.canonical, french_letter), row.french);
    }
}

TEST(ShortDateInWords, a_table_shows_the_date_in_little_room) {
    EXPECT_EQ(short_date_in_words("2026-11-22", english()), "22 Nov 2026");
    EXPECT_EQ(short_date_in_words("2026-11-02", french()), "02/11/2026");
    EXPECT_EQ(short_date_in_words("2026-01-01", french()), "01/01/2026");
    EXPECT_EQ(short_date_in_words("2026-01-01", german()), "01.01.2026");
}

TEST(DateInWords, letters_of_a_pattern_that_are_a_word_stay) {
    Locale spanish = french();
    spanish.date_pattern = "d de MMMM de yyyy";
    spanish.first_day = "1";
    spanish.months[4] = "mayo";
    EXPECT_EQ(date_in_words("2026-05-01", spanish), "1 de mayo de 2026");
}

}  // namespace
}  // namespace termwise
