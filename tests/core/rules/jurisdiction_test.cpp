#include "core/rules/jurisdiction.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

// BGB 288 II: 8 points for claims before 29 July 2014, 9 since.
TEST(MarginOn, nine_points_bind_debts_late_from_29_July_2014_on) {
    const std::vector<MarginRow> german{{date_of(2002, 1, 1), AnnualRate::basis_points(800)},
                                        {date_of(2014, 7, 29), AnnualRate::basis_points(900)}};
    EXPECT_EQ(margin_on(german, date_of(2014, 7, 28)), AnnualRate::basis_points(800));
    EXPECT_EQ(margin_on(german, date_of(2014, 7, 29)), AnnualRate::basis_points(900));
    EXPECT_EQ(margin_on(german, date_of(2001, 12, 31)), AnnualRate{});
    EXPECT_EQ(margin_on({}, date_of(2014, 7, 29)), AnnualRate{});
}

TEST(RuleNames, every_choice_has_a_word_of_its_own) {
    EXPECT_STREQ(name_of(DebtorKind::authority), "authority");
    EXPECT_STREQ(name_of(RateMode::frozen), "frozen");
    EXPECT_STREQ(name_of(Compounding::yearly), "yearly");
    EXPECT_STREQ(name_of(InterestStart::demand), "demand");
    EXPECT_STREQ(name_of(AllocationOrder::principal_first), "principal_first");
    EXPECT_STREQ(name_of(DiscountVat::reduced_upfront), "reduced_upfront");
    EXPECT_STREQ(name_of(Confidence::low), "low");
}

}  // namespace
}  // namespace termwise
