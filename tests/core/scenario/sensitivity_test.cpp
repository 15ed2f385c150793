#include "core/scenario/sensitivity.h"

#include <gtest/gtest.h>

#include "tests/core/scenario/scenario_samples.h"

namespace termwise {
namespace {

using samples::euros;
using samples::percent;
using samples::policy;
using samples::scenario;

TEST(Sensitivity, dear_money_turns_the_ranking_to_the_discount) {
    // 1 % for 50 days: worth giving from about 7.4 % a year on.
    const Scenario made =
        scenario({policy("net 60", 0, 0, 0, 0), policy("1/10 net 60", 100, 0, 0, 0)}, 1);
    const Variation variation{ScenarioInput::capital_rate, 0, percent(20).billionths, 5, {}};
    const Sensitivity found = sensitivity_of(made, variation);
    ASSERT_EQ(found.rows.size(), 5U);
    EXPECT_EQ(found.rows[0].value, "0");
    EXPECT_EQ(found.rows[4].value, "20");
    EXPECT_EQ(found.rows[0].places, (std::vector{1, 2}));
    EXPECT_EQ(found.rows[4].places, (std::vector{2, 1}));
    // at 5 %: 100 / (1 + 0.05 x 60/365) = 99.18 against 99 / (1 + 0.05 x 10/365) = 98.86;
    // at 10 %: 98.38 against 98.73
    EXPECT_EQ(found.rows[1].worths, (std::vector{euros(9'918), euros(9'886)}));
    EXPECT_EQ(found.changes_at, "10");
}

TEST(Sensitivity, one_policy_alone_may_vary) {
    const Scenario made = scenario({policy("net 30", 0, 0, 0, 0), policy("net 30", 0, 0, 0, 0)});
    const Variation variation{ScenarioInput::lost, 0, percent(10).billionths, 2, std::size_t{0}};
    const Sensitivity found = sensitivity_of(made, variation);
    EXPECT_EQ(found.rows[0].places, (std::vector{1, 1}));
    EXPECT_EQ(found.rows[1].places, (std::vector{2, 1}));
    EXPECT_EQ(found.rows[1].worths[1], found.rows[0].worths[1]);
}

TEST(Sensitivity, a_ranking_that_holds_has_no_turning_point) {
    const Scenario made = scenario({policy("net 30", 0, 0, 50, 5), policy("net 60", 0, 0, 50, 5)});
    const Variation variation{ScenarioInput::days_late, 0, 30, 4, {}};
    const Sensitivity found = sensitivity_of(made, variation);
    EXPECT_EQ(found.rows[1].value, "10");
    EXPECT_FALSE(found.changes_at.has_value());
}

}  // namespace
}  // namespace termwise
