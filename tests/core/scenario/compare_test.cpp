#include "core/scenario/compare.h"

#include <gtest/gtest.h>

#include "tests/core/scenario/scenario_samples.h"

namespace termwise {
namespace {

using samples::euros;
using samples::policy;
using samples::scenario;

TEST(ComparedPolicies, a_discount_is_weighed_against_the_wait_it_saves) {
    const Scenario made =
        scenario({policy("net 30", 0, 0, 0, 0), policy("2/10 net 30", 100, 0, 0, 0)}, 1);
    const auto results = compared_policies(made);
    // 100.00 after 30 days at 10 %: 100 / (1 + 0.1 x 30/365) = 99.18; 98.00 after 10 days: 97.73
    EXPECT_EQ(results[0].present_value.amount, euros(9'918));
    EXPECT_EQ(results[1].present_value.amount, euros(9'773));
    EXPECT_EQ(results[0].place, 1);
    EXPECT_EQ(results[1].place, 2);
    EXPECT_EQ(results[1].discount.amount, euros(200));
    // 100.00 x 10 % x 30/365 = 0.82
    EXPECT_EQ(results[0].financing.amount, euros(82));
    EXPECT_EQ(canonical_text(results[0].sales_outstanding.days), "30");
    EXPECT_EQ(canonical_text(results[1].sales_outstanding.days), "10");
}

TEST(ComparedPolicies, days_outstanding_are_weighed_by_what_comes) {
    const Scenario made = scenario({policy("net 30", 0, 0, 25, 10)}, 1);
    // 75.00 after 30 days and 25.00 after 40: 32.5
    EXPECT_EQ(canonical_text(compared_policies(made)[0].sales_outstanding.days), "32.5");
}

TEST(ComparedPolicies, the_cash_of_the_months_is_all_that_is_received) {
    const Scenario made =
        scenario({policy("2/10 net 30", 33, 2, 40, 45), policy("3x", 0, 2, 10, 9)});
    for (const PolicyResult& result : compared_policies(made)) {
        EXPECT_EQ(result.cash.front().until, date_of(2026, 1, 31));
        EXPECT_EQ(result.cash.back().total, result.received.amount);
        Money sum = euros(0);
        for (const CashPoint& point : result.cash) {
            sum += point.received;
            EXPECT_EQ(point.total, sum);
        }
    }
}

TEST(ComparedPolicies, buyers_who_pay_later_never_raise_the_present_value) {
    Money before = euros(1'000'000);
    for (std::int32_t days = 0; days < 120; ++days) {
        const auto results = compared_policies(scenario({policy("net 30", 0, 0, 60, days)}));
        EXPECT_LE(results[0].present_value.amount, before) << days;
        before = results[0].present_value.amount;
    }
}

TEST(ComparedPolicies, equals_share_a_place) {
    const std::vector<Money> values{euros(5), euros(9), euros(5), euros(1)};
    EXPECT_EQ(places_by(values), (std::vector{2, 1, 2, 4}));
}

TEST(ComparedPolicies, months_end_with_their_last_day_and_ten_years_are_enough) {
    EXPECT_EQ(month_ends(date_of(2026, 1, 31), date_of(2026, 3, 1)),
              (std::vector{date_of(2026, 1, 31), date_of(2026, 2, 28), date_of(2026, 3, 31)}));
    EXPECT_EQ(month_ends(date_of(2026, 1, 1), date_of(2099, 1, 1)).size(), 120U);
}

}  // namespace
}  // namespace termwise
