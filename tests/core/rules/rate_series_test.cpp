#include "core/rules/rate_series.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

// The ECB main refinancing rate of three half-years.
RateSeries series() {
    RateSeries made{"ecb", "Directive 2011/7/EU", {}, date_of(2026, 12, 31)};
    made.rows.push_back({date_of(2025, 7, 1), AnnualRate::basis_points(215), "a", {}});
    made.rows.push_back({date_of(2026, 1, 1), AnnualRate::basis_points(215), "b", {}});
    made.rows.push_back({date_of(2026, 7, 1), AnnualRate::basis_points(240), "c", {}});
    return made;
}

TEST(RateOn, a_row_holds_from_its_day_until_the_day_before_the_next) {
    const RateSeries ecb = series();
    EXPECT_EQ(rate_on(ecb, date_of(2025, 7, 1))->row, &ecb.rows[0]);
    EXPECT_EQ(rate_on(ecb, date_of(2025, 12, 31))->row, &ecb.rows[0]);
    EXPECT_EQ(rate_on(ecb, date_of(2026, 6, 30))->row, &ecb.rows[1]);
    EXPECT_EQ(rate_on(ecb, date_of(2026, 7, 1))->row, &ecb.rows[2]);
}

TEST(RateOn, before_the_first_row_there_is_no_rate) {
    EXPECT_FALSE(rate_on(series(), date_of(2025, 6, 30)).has_value());
    EXPECT_FALSE(rate_on(RateSeries{}, date_of(2025, 6, 30)).has_value());
}

TEST(RateOn, past_the_last_known_day_the_last_rate_is_only_assumed) {
    const RateSeries ecb = series();
    EXPECT_FALSE(rate_on(ecb, date_of(2026, 12, 31))->assumed);
    EXPECT_TRUE(rate_on(ecb, date_of(2027, 1, 1))->assumed);
    EXPECT_EQ(rate_on(ecb, date_of(2027, 1, 1))->row, &ecb.rows[2]);
}

TEST(RateOn, a_rate_without_a_last_known_day_holds_for_good) {
    RateSeries swiss{"ch", "CO 104", {}, {}};
    swiss.rows.push_back({date_of(2015, 1, 1), AnnualRate::basis_points(500), "CO 104", {}});
    EXPECT_FALSE(rate_on(swiss, date_of(2099, 1, 1))->assumed);
}

TEST(WithRow, a_newer_rate_holds_from_its_day_for_as_long_as_the_one_before_it_was_known) {
    const RateSeries newer =
        with_row(series(), {date_of(2027, 1, 1), AnnualRate::basis_points(265), "d", {}});
    ASSERT_EQ(newer.rows.size(), 4U);
    EXPECT_EQ(rate_on(newer, date_of(2026, 12, 31))->row, &newer.rows[2]);
    EXPECT_EQ(rate_on(newer, date_of(2027, 1, 1))->row, &newer.rows[3]);
    EXPECT_FALSE(rate_on(newer, date_of(2027, 6, 30))->assumed);  // a half-year, as before it
    EXPECT_TRUE(rate_on(newer, date_of(2027, 7, 1))->assumed);
}

TEST(WithRow, an_earlier_rate_finds_its_place_and_one_of_the_same_day_is_replaced) {
    const RateSeries placed =
        with_row(series(), {date_of(2026, 4, 1), AnnualRate::basis_points(220), "d", {}});
    ASSERT_EQ(placed.rows.size(), 4U);
    EXPECT_EQ(placed.rows[2].since, date_of(2026, 4, 1));
    EXPECT_EQ(placed.known_until, date_of(2026, 12, 31));
    const RateSeries replaced =
        with_row(series(), {date_of(2026, 7, 1), AnnualRate::basis_points(250), "d", {}});
    ASSERT_EQ(replaced.rows.size(), 3U);
    EXPECT_EQ(replaced.rows[2].rate, AnnualRate::basis_points(250));
    EXPECT_EQ(replaced.known_until, date_of(2026, 12, 31));
}

TEST(WithRow, a_series_without_a_last_known_day_keeps_none) {
    RateSeries swiss{"ch", "CO 104", {}, {}};
    swiss.rows.push_back({date_of(2015, 1, 1), AnnualRate::basis_points(500), "CO 104", {}});
    const RateSeries newer =
        with_row(swiss, {date_of(2027, 1, 1), AnnualRate::basis_points(400), "d", {}});
    EXPECT_FALSE(newer.known_until);
}

}  // namespace
}  // namespace termwise
