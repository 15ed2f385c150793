#include "core/text/name_order.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(NameOrder, the_accent_of_a_first_letter_makes_no_difference) {
    EXPECT_TRUE(comes_before("Espagne", "États-Unis"));
    EXPECT_TRUE(comes_before("États-Unis", "Finlande"));
    EXPECT_TRUE(comes_before("Norwegen", "Österreich"));
    EXPECT_TRUE(comes_before("Österreich", "Polen"));
    EXPECT_FALSE(comes_before("Polen", "Österreich"));
    EXPECT_FALSE(comes_before("Malta", "Malta"));
}

}  // namespace
}  // namespace termwise
