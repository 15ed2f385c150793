#include "core/time/period.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(PlusMonths, the_end_of_january_and_a_month_is_the_end_of_february) {
    EXPECT_EQ(plus_months(date_of(2025, 1, 31), 1), date_of(2025, 2, 28));
    EXPECT_EQ(plus_months(date_of(2024, 1, 31), 1), date_of(2024, 2, 29));
    EXPECT_EQ(plus_months(date_of(2025, 1, 15), -1), date_of(2024, 12, 15));
    EXPECT_EQ(plus_months(date_of(2024, 2, 29), -12), date_of(2023, 2, 28));
    EXPECT_EQ(plus_months(date_of(2025, 10, 31), 14), date_of(2026, 12, 31));
}

TEST(PlusMonths, a_sticky_end_of_month_stays_the_last_day) {
    EXPECT_EQ(plus_months(date_of(2025, 2, 28), 1, MonthEnd::sticky), date_of(2025, 3, 31));
    EXPECT_EQ(plus_months(date_of(2025, 2, 28), 1, MonthEnd::clamped), date_of(2025, 3, 28));
    EXPECT_EQ(plus_months(date_of(2025, 2, 27), 1, MonthEnd::sticky), date_of(2025, 3, 27));
}

TEST(PlusMonths, months_add_up_and_never_leave_the_month_aimed_at) {
    for (Date date = date_of(2023, 1, 1); date <= date_of(2025, 1, 1); date += one_day) {
        Date month = start_of_month(date);
        for (int months = 0; months <= 30; ++months) {
            const Date moved = plus_months(date, months);
            EXPECT_EQ(start_of_month(moved), month);
            EXPECT_LE(day_of(moved), day_of(date));
            month = end_of_month(month) + one_day;
        }
    }
}

TEST(EndOfMonth, is_the_last_day_and_stays_there) {
    EXPECT_EQ(end_of_month(date_of(2024, 2, 10)), date_of(2024, 2, 29));
    EXPECT_EQ(end_of_month(date_of(2025, 12, 31)), date_of(2025, 12, 31));
    EXPECT_EQ(day_of(end_of_month(date_of(2025, 9, 3)) + one_day), 1u);
}

TEST(DayInMonth, days_beyond_the_month_mean_its_last) {
    EXPECT_EQ(day_in_month(date_of(2014, 2, 2), 29), date_of(2014, 2, 28));
    EXPECT_EQ(day_in_month(date_of(2014, 4, 30), 15), date_of(2014, 4, 15));
}

TEST(MonthsAndDaysBetween, whole_months_first_then_days) {
    EXPECT_EQ(months_and_days_between(date_of(2025, 1, 31), date_of(2025, 3, 1)),
              (MonthsAndDays{1, 1}));
    EXPECT_EQ(months_and_days_between(date_of(2025, 1, 15), date_of(2026, 1, 14)),
              (MonthsAndDays{11, 30}));
    EXPECT_EQ(months_and_days_between(date_of(2025, 1, 15), date_of(2025, 1, 15)),
              (MonthsAndDays{0, 0}));
}

TEST(MonthsAndDaysBetween, going_that_far_from_the_first_date_arrives_at_the_second) {
    const Date from = date_of(2023, 12, 31);
    for (Date to = from; to <= date_of(2026, 1, 1); to += one_day) {
        const MonthsAndDays length = months_and_days_between(from, to);
        EXPECT_EQ(plus_months(from, length.months) + std::chrono::days{length.days}, to);
        EXPECT_LT(length.days, 31);
    }
}

}  // namespace
}  // namespace termwise
