#include "core/time/day_count.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace termwise {
namespace {

constexpr auto last_day_count = static_cast<int>(DayCount::one_one);

TEST(DayCount, two_months_over_a_turn_of_the_year) {
    // 28 December 2011 to 28 February 2012: 62 days, 4 of them in 2011.
    const Date from = date_of(2011, 12, 28);
    const Date to = date_of(2012, 2, 28);
    const auto years = [&](DayCount day_count) { return year_fraction(day_count, from, to); };
    EXPECT_EQ(years(DayCount::act_365f), (YearFraction{62, 365}));
    EXPECT_EQ(years(DayCount::act_360), (YearFraction{62, 360}));
    EXPECT_EQ(years(DayCount::act_act_isda), (YearFraction{4 * 366 + 58 * 365, 133'590}));
    EXPECT_EQ(years(DayCount::act_365l), (YearFraction{62, 366}));
    EXPECT_EQ(years(DayCount::thirty_e_360), (YearFraction{60, 360}));
    EXPECT_EQ(years(DayCount::act_act_year), (YearFraction{62, 366}));
    EXPECT_EQ(years(DayCount::act_365_25), (YearFraction{248, 1461}));
}

TEST(DayCount, a_period_within_one_calendar_year_has_the_length_of_that_year) {
    EXPECT_EQ(year_fraction(DayCount::act_act_isda, date_of(2025, 1, 1), date_of(2026, 1, 1)),
              (YearFraction{365, 365}));
    EXPECT_EQ(year_fraction(DayCount::act_act_isda, date_of(2024, 3, 1), date_of(2024, 4, 1)),
              (YearFraction{31, 366}));
}

TEST(DayCount, nl_365_leaves_29_february_out) {
    EXPECT_EQ(counted_days(DayCount::nl_365, date_of(2024, 2, 28), date_of(2024, 3, 1)), 1);
    EXPECT_EQ(counted_days(DayCount::nl_365, date_of(2024, 1, 1), date_of(2025, 1, 1)), 365);
}

TEST(DayCount, act_act_afb_counts_whole_years_back_from_the_end) {
    // To 28 February 2012 from 28 February 2010: 29 February 2008 is not reached.
    EXPECT_EQ(year_fraction(DayCount::act_act_afb, date_of(2010, 2, 28), date_of(2012, 2, 28)),
              (YearFraction{2 * 365, 365}));
    EXPECT_EQ(year_fraction(DayCount::act_act_afb, date_of(2012, 2, 28), date_of(2012, 3, 28)),
              (YearFraction{29, 366}));
}

TEST(DayCount, act_act_afb_keeps_28_february_where_the_earlier_year_has_a_29th) {
    // Strata, DayCountTest: a whole year, and a day short of one.
    EXPECT_EQ(year_fraction(DayCount::act_act_afb, date_of(2004, 2, 28), date_of(2005, 2, 28)),
              (YearFraction{365, 365}));
    EXPECT_EQ(year_fraction(DayCount::act_act_afb, date_of(2004, 2, 29), date_of(2005, 2, 28)),
              (YearFraction{365, 366}));
}

TEST(DayCount, no_day_is_nothing_and_later_never_counts_less) {
    const Date from = date_of(2023, 11, 29);
    for (int index = 0; index < last_day_count; ++index) {
        const auto day_count = static_cast<DayCount>(index);
        SCOPED_TRACE(name_of(day_count));
        EXPECT_EQ(year_fraction(day_count, from, from).numerator, 0);
        std::int64_t before = 0;
        for (Date to = from; to < from + std::chrono::days{900}; to += one_day) {
            const std::int64_t counted = counted_days(day_count, from, to);
            EXPECT_GE(counted, before);
            EXPECT_GT(year_fraction(day_count, from, to).denominator, 0);
            before = counted;
        }
    }
}

TEST(DayCount, every_convention_has_a_name_of_its_own) {
    std::set<std::string> names;
    for (int index = 0; index <= last_day_count; ++index)
        names.insert(name_of(static_cast<DayCount>(index)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(last_day_count) + 1);
}

}  // namespace
}  // namespace termwise
