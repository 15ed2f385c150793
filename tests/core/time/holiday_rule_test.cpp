#include "core/time/holiday_rule.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

HolidayRule rule_of(HolidayAnchor anchor, int month, int day, int nth, int weekday) {
    HolidayRule rule;
    rule.anchor = anchor;
    rule.month = month;
    rule.day = day;
    rule.nth = nth;
    rule.weekday = weekday;
    return rule;
}

TEST(Easter, falls_on_the_days_of_the_church_calendar) {
    EXPECT_EQ(easter_sunday(2025), date_of(2025, 4, 20));
    EXPECT_EQ(easter_sunday(2026), date_of(2026, 4, 5));
    EXPECT_EQ(easter_sunday(2000), date_of(2000, 4, 23));
    EXPECT_EQ(easter_sunday(1943), date_of(1943, 4, 25));  // the latest there is
    EXPECT_EQ(easter_sunday(1818), date_of(1818, 3, 22));  // the earliest
    EXPECT_EQ(easter_sunday(1583), date_of(1583, 4, 10));
}

TEST(Easter, is_a_sunday_between_22_march_and_25_april) {
    for (int year = 1583; year <= 9999; ++year) {
        const Date easter = easter_sunday(year);
        ASSERT_EQ(weekday_of(easter), 0u);
        ASSERT_GE(easter, date_of(year, 3, 22));
        ASSERT_LE(easter, date_of(year, 4, 25));
    }
}

TEST(HolidayRule, weekdays_are_counted_from_either_end_of_the_month) {
    const HolidayRule first_monday = rule_of(HolidayAnchor::nth_weekday, 5, 0, 1, 1);
    const HolidayRule last_monday = rule_of(HolidayAnchor::nth_weekday, 5, 0, -1, 1);
    const HolidayRule fourth_thursday = rule_of(HolidayAnchor::nth_weekday, 11, 0, 4, 4);
    EXPECT_EQ(holiday_of(first_monday, 2023), date_of(2023, 5, 1));
    EXPECT_EQ(holiday_of(last_monday, 2021), date_of(2021, 5, 31));
    EXPECT_EQ(holiday_of(fourth_thursday, 2029), date_of(2029, 11, 22));
}

TEST(HolidayRule, a_month_without_a_fifth_friday_gives_no_day) {
    const HolidayRule fifth_friday = rule_of(HolidayAnchor::nth_weekday, 2, 0, 5, 5);
    EXPECT_FALSE(holiday_of(fifth_friday, 2025).has_value());
    EXPECT_EQ(holiday_of(fifth_friday, 2008), date_of(2008, 2, 29));
}

TEST(HolidayRule, repentance_day_is_the_wednesday_before_23_november) {
    const HolidayRule repentance = rule_of(HolidayAnchor::before_day, 11, 22, 0, 3);
    EXPECT_EQ(holiday_of(repentance, 2025), date_of(2025, 11, 19));
    EXPECT_EQ(holiday_of(repentance, 2023), date_of(2023, 11, 22));
}

TEST(HolidayRule, whit_monday_is_fifty_days_after_easter) {
    HolidayRule whit_monday = rule_of(HolidayAnchor::easter, 0, 0, 0, 0);
    whit_monday.offset = 50;
    EXPECT_EQ(holiday_of(whit_monday, 2025), date_of(2025, 6, 9));
}

TEST(HolidayRule, a_rule_holds_only_in_its_years) {
    HolidayRule rule = rule_of(HolidayAnchor::fixed, 10, 31, 0, 0);
    rule.since = 2018;
    EXPECT_FALSE(holiday_of(rule, 2017).has_value());
    EXPECT_EQ(holiday_of(rule, 2018), date_of(2018, 10, 31));
    EXPECT_FALSE(holiday_of(rule, 2051).has_value());
}

TEST(HolidayRule, a_one_off_day_is_that_day_and_no_other) {
    const Date coronation = date_of(2023, 5, 8);
    const HolidayRule rule = one_off_holiday("Coronation", coronation);
    for (int year = 1990; year <= 2050; ++year) {
        EXPECT_EQ(holiday_of(rule, year),
                  year == 2023 ? std::optional<Date>{coronation} : std::nullopt);
    }
}

}  // namespace
}  // namespace termwise
