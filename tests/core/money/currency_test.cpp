#include "core/money/currency.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace termwise {
namespace {

TEST(Currency, minor_units_are_those_of_iso_4217) {
    EXPECT_EQ(Currency{"EUR"}.decimals(), 2);
    EXPECT_EQ(Currency{"JPY"}.decimals(), 0);
    EXPECT_EQ(Currency{"XOF"}.decimals(), 0);
    EXPECT_EQ(Currency{"TND"}.decimals(), 3);
    EXPECT_EQ(Currency{"HUF"}.decimals(), 2);  // though no coin of a fillér is left
}

TEST(Currency, only_listed_codes_in_capitals_name_a_currency) {
    EXPECT_EQ(Currency::of("CHF"), Currency{"CHF"});
    for (const char* text : {"", "EU", "eur", "EURO", "XXX", "XAU", "CHE", "HRK", "BGN", "FRF"}) {
        SCOPED_TRACE(text);
        EXPECT_FALSE(Currency::of(text).has_value());
    }
}

TEST(Currency, the_list_ascends_without_doubles_and_every_entry_finds_itself) {
    const auto all = all_currencies();
    EXPECT_EQ(all.size(), 155u);
    const auto not_before = [](Currency a, Currency b) { return a.code() >= b.code(); };
    EXPECT_EQ(std::adjacent_find(all.begin(), all.end(), not_before), all.end());
    for (const Currency currency : all) {
        EXPECT_EQ(Currency::of(currency.code()), currency);
        EXPECT_LE(currency.decimals(), 3);
    }
}

}  // namespace
}  // namespace termwise
