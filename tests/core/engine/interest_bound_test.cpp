#include "core/engine/interest_bound.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

const Date due_in_2000 = date_of(2000, 1, 1);

LedgerRule contract(std::int64_t percent, Compounding compounding) {
    LedgerRule rule;
    rule.mode = RateMode::constant;
    rule.contract_rate = AnnualRate::basis_points(percent * 100);
    rule.compounding = compounding;
    return rule;
}

// 10^12 x (1 + 100 % x 102 years), a year being 360 days or more: 1.03 x 10^14.
TEST(InterestBound, simple_interest_fits_until_it_reaches_ten_to_the_sixteenth) {
    const LedgerRule rule = contract(100, Compounding::none);
    const Date century = date_of(2100, 1, 1);
    EXPECT_TRUE(interest_fits(Money{1'000'000'000'000, eur}, rule, due_in_2000, century));
    EXPECT_TRUE(interest_fits(Money{97'000'000'000'000, eur}, rule, due_in_2000, century));
    EXPECT_FALSE(interest_fits(Money{98'000'000'000'000, eur}, rule, due_in_2000, century));
}

TEST(InterestBound, compounding_at_a_thousand_percent_soon_does_not_fit) {
    const Money cent{1, eur};
    const LedgerRule rule = contract(1000, Compounding::yearly);
    EXPECT_TRUE(interest_fits(cent, rule, due_in_2000, date_of(2010, 1, 1)));
    EXPECT_FALSE(interest_fits(cent, rule, due_in_2000, date_of(2030, 1, 1)));
}

TEST(InterestBound, what_is_owed_to_the_buyer_is_bounded_as_nothing_is) {
    const LedgerRule rule = contract(1000, Compounding::yearly);
    for (const int year : {2001, 2010, 2030, 2100}) {
        const Date as_of = date_of(year, 1, 1);
        EXPECT_EQ(interest_fits(Money{-Money::limit, eur}, rule, due_in_2000, as_of),
                  interest_fits(Money{0, eur}, rule, due_in_2000, as_of));
    }
}

TEST(InterestBound, nothing_grows_before_the_due_day) {
    EXPECT_TRUE(interest_fits(Money{Money::limit, eur}, contract(1000, Compounding::yearly),
                              due_in_2000, date_of(1999, 1, 1)));
}

}  // namespace
}  // namespace termwise
