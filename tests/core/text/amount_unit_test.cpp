#include "core/text/amount_unit.h"

#include <gtest/gtest.h>

#include "core/text/format.h"
#include "tests/core/text/languages.h"

namespace termwise {
namespace {

TEST(AmountUnit, the_sign_code_or_word_of_another_currency_is_noticed) {
    for (const std::string_view typed :
         {"100 USD", "USD 100", "$100", "-$5", "£20", "20 CHF", "20 chf", "(£1,000.00)", "1 000 zł",
          "10 Kč", "5 kr", "¥1000", "50 ¢", "20 %", "100 PCS"}) {
        EXPECT_TRUE(has_other_unit(typed, "EUR")) << typed;
        EXPECT_EQ(canonical_amount(typed, "EUR", english()), typed);
    }
    EXPECT_TRUE(has_other_unit("100 EUR", "USD"));
    EXPECT_TRUE(has_other_unit("12 euros", "GBP"));
}

TEST(AmountUnit, the_invoice_s_own_currency_may_stand_beside_the_amount) {
    for (const std::string_view typed :
         {"100", "100 EUR", "100 eur", "100 €", "€100", "100\u00A0€", "EUR 100", "100 euros"}) {
        EXPECT_FALSE(has_other_unit(typed, "EUR")) << typed;
        EXPECT_EQ(canonical_amount(typed, "EUR", french()), "100");
    }
    EXPECT_EQ(canonical_amount("1 234,56 €", "EUR", french()), "1234.56");
    EXPECT_EQ(canonical_amount("$100", "USD", english()), "100");
    EXPECT_EQ(canonical_amount("£1,000.00", "GBP", english()), "1000.00");
    EXPECT_EQ(canonical_amount("10 zł", "PLN", french()), "10");
    EXPECT_EQ(canonical_amount("20 CHF", "CHF", french()), "20");
}

TEST(AmountUnit, a_sign_that_several_currencies_share_is_right_in_each_of_them) {
    for (const std::string_view code : {"USD", "CAD", "AUD", "HKD"})
        EXPECT_FALSE(has_other_unit("$100", code)) << code;
    EXPECT_FALSE(has_other_unit("5 kr", "SEK"));
    EXPECT_FALSE(has_other_unit("5 kr", "DKK"));
    EXPECT_FALSE(has_other_unit("¥5", "CNY"));
    EXPECT_TRUE(has_other_unit("CAD 100", "USD"));
}

TEST(AmountUnit, what_is_no_number_has_other_faults_and_stays_as_typed) {
    for (const std::string_view typed : {"", "-", "abc", "12,5,0 USD", "5€€", "USD", "12 abc"}) {
        EXPECT_FALSE(has_other_unit(typed, "EUR")) << typed;
        EXPECT_EQ(canonical_amount(typed, "EUR", english()), typed);
    }
}

TEST(AmountUnit, an_amount_as_the_page_writes_it_can_be_typed_back) {
    for (const Locale& locale : {english(), french(), german(), spanish(), italian(), dutch()}) {
        for (const std::string code : {"EUR", "USD", "GBP", "JPY", "PLN", "CZK", "CHF", "SEK"}) {
            const std::string shown = money_in_words("1250 " + code, locale);
            EXPECT_EQ(canonical_amount(shown, code, locale), "1250") << shown;
            EXPECT_EQ(has_other_unit(shown, "TND"), true) << shown;
        }
    }
}

}  // namespace
}  // namespace termwise
