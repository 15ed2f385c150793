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

}  // namespace
}  // namespace termwise::web
