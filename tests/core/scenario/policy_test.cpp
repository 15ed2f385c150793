#include "core/scenario/policy.h"

#include <gtest/gtest.h>

#include "tests/core/scenario/scenario_samples.h"

namespace termwise {
namespace {

using samples::euros;
using samples::policy;
using samples::scenario;

ExpectedCash cash_of(const Policy& asked, unsigned months = 1) {
    const Scenario made = scenario({asked}, months);
    return expected_cash(asked, sales_under(asked, made), made.currency);
}

TEST(Policy, a_quarter_takes_the_discount_some_never_pay_and_half_of_the_rest_is_late) {
    const ExpectedCash cash = cash_of(policy("2/10 net 30", 25, 4, 50, 10));
    // 98.00 x 25 % = 24.50, given 0.50; of 75.00: 4 % = 3.00 lost, 36.00 on the day, 36.00 late
    ASSERT_EQ(cash.flows.size(), 3U);
    EXPECT_EQ(cash.flows[0].amount, euros(2'450));
    EXPECT_EQ(cash.flows[0].on, date_of(2026, 1, 11));
    EXPECT_EQ(cash.flows[1].amount, euros(3'600));
    EXPECT_EQ(cash.flows[1].on, date_of(2026, 1, 31));
    EXPECT_EQ(cash.flows[2].amount, euros(3'600));
    EXPECT_EQ(cash.flows[2].on, date_of(2026, 2, 10));
    EXPECT_EQ(cash.discount, euros(50));
    EXPECT_EQ(cash.lost, euros(300));
}

TEST(Policy, what_comes_what_is_given_and_what_is_lost_sum_to_what_was_sold) {
    for (std::int64_t share = 0; share <= 100; share += 7) {
        for (const char* terms : {"net 30", "2/10 net 30", "3x", "30%+2x", "3/7 2/14 net 30"}) {
            const ExpectedCash cash = cash_of(policy(terms, share, 100 - share, share, 9), 12);
            EXPECT_EQ(cash.received + cash.discount + cash.lost, cash.sold) << terms << share;
            EXPECT_EQ(cash.sold, euros(120'000));
        }
    }
}

TEST(Policy, each_stream_carries_its_part_of_the_fee) {
    Policy card = policy("net 30", 0, 0, 50, 10);
    card.fee = {Share::basis_points(150), euros(25), {}, {}, {}};
    // 1.75 on 100.00; half of it on each half: 0.875, rounded half up
    const ExpectedCash cash = cash_of(card);
    EXPECT_EQ(cash.flows[0].fee, euros(88));
    EXPECT_EQ(cash.fees, euros(176));
}

TEST(Policy, a_thousand_in_73_days_at_ten_percent_is_worth_980_39) {
    EXPECT_EQ(present_value(euros(100'000), 73, AnnualRate::basis_points(1000)), euros(98'039));
    EXPECT_EQ(present_value(euros(100'000), -5, AnnualRate::basis_points(1000)), euros(100'000));
}

TEST(Policy, what_is_expected_later_is_never_worth_more) {
    for (const std::int64_t rate : {0, 1, 250, 1'000, 9'999}) {
        Money before = euros(123'457);
        for (std::int64_t day = 0; day < 1'500; ++day) {
            const Money worth = present_value(euros(123'457), day, AnnualRate::basis_points(rate));
            EXPECT_LE(worth, before);
            before = worth;
        }
    }
}

}  // namespace
}  // namespace termwise
