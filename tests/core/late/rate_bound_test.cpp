#include "core/late/rate_bound.h"

#include <gtest/gtest.h>

#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

RuleBook book() {
    RuleBook rules;
    rules.series.push_back(ecb());
    return rules;
}

RateBound bound(std::string series, std::int64_t points, std::int64_t percent) {
    return {std::move(series),
            AnnualRate::basis_points(points * 100),
            Share::basis_points(percent * 100),
            "law",
            "source",
            Confidence::high};
}

// Ley 3/2004 art. 9: 70 % below 2.40 + 8 = 10.40 % is 3.12 %.
TEST(RateBound, thirty_percent_of_reference_and_points_together) {
    const RuleBook rules = book();
    const auto found = rate_bound_on(bound("ecb_mro_semester", 8, 30), rules, date_of(2026, 7, 1));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->rate, AnnualRate::basis_points(312));
    EXPECT_EQ(found->row->since, date_of(2026, 7, 1));
}

TEST(RateBound, points_alone_hold_on_every_day_and_rest_on_no_row) {
    const auto found = rate_bound_on(bound("", 15, 100), RuleBook{}, date_of(1950, 1, 1));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, (RateBoundOnDay{AnnualRate::basis_points(1500), nullptr}));
}

TEST(RateBound, before_the_series_begins_or_without_it_there_is_no_limit) {
    const RateBound three_times = bound("ecb_mro_semester", 0, 300);
    EXPECT_EQ(rate_bound_on(three_times, book(), date_of(2020, 1, 1)), std::nullopt);
    EXPECT_EQ(rate_bound_on(three_times, RuleBook{}, date_of(2026, 7, 1)), std::nullopt);
}

}  // namespace
}  // namespace termwise
