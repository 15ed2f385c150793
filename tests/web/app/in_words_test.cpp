#include "web/app/in_words.h"

#include <gtest/gtest.h>

namespace termwise::web {
namespace {

TEST(WithCapital, makes_the_first_letter_large_and_no_other) {
    EXPECT_EQ(with_capital("e-mail"), "E-mail");
    EXPECT_EQ(with_capital("étape suivante"), "Étape suivante");
    EXPECT_EQ(with_capital("übliche Frist"), "Übliche Frist");
}

TEST(WithCapital, leaves_what_has_no_large_form) {
    EXPECT_EQ(with_capital(""), "");
    EXPECT_EQ(with_capital("30 days"), "30 days");
    EXPECT_EQ(with_capital("SMS"), "SMS");
    EXPECT_EQ(with_capital("÷ 2"), "÷ 2");
}

Texts written_as_in_french() {
    Locale locale;
    locale.decimal_separator = ",";
    locale.percent_pattern = "{number} %";
    return Texts{locale, {}};
}

TEST(ShareInWords, a_limit_is_cut_to_two_decimals_so_that_it_holds) {
    const Texts texts = written_as_in_french();
    EXPECT_EQ(limit_in_words(Share{8'906'266}, texts), "0,89 %");
    EXPECT_EQ(limit_in_words(Share{8'999'999}, texts), "0,89 %");
    EXPECT_EQ(limit_in_words(Share::basis_points(1'817), texts), "18,17 %");
    EXPECT_EQ(limit_in_words(Share{-1}, texts), "\u22120,01 %");
}

TEST(ShareInWords, an_estimate_is_told_in_whole_percents_and_a_small_one_in_tenths) {
    const Texts texts = written_as_in_french();
    EXPECT_EQ(estimate_in_words(Share::basis_points(3'245), texts), "32 %");
    EXPECT_EQ(estimate_in_words(Share::basis_points(180), texts), "1,8 %");
    EXPECT_EQ(estimate_in_words(Share::basis_points(44), texts), "0,4 %");
    EXPECT_EQ(estimate_in_words(Share{}, texts), "0 %");
}

TEST(RateInWords, rates_below_each_other_have_two_decimals_at_least) {
    const Texts texts = written_as_in_french();
    EXPECT_EQ(aligned_in_words(AnnualRate::basis_points(1'240), texts), "12,40 %");
    EXPECT_EQ(aligned_in_words(AnnualRate::basis_points(1'215), texts), "12,15 %");
    EXPECT_EQ(aligned_in_words(AnnualRate::basis_points(900), texts), "9,00 %");
    EXPECT_EQ(aligned_in_words(AnnualRate{21'250'000}, texts), "2,125 %");
}

}  // namespace
}  // namespace termwise::web
