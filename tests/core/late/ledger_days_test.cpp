#include "core/late/ledger_days.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

// 30/360 US from 31 January: the first day counts as the 30th, so 31 days to the end of February
// and 60 to 30 March, when day 31 (the day after) counts as 30 as well.
TEST(LedgerDays, months_of_30_days_are_counted_from_the_first_day_of_interest) {
    const Date first = date_of(2026, 1, 31);
    const DayCount us = DayCount::thirty_360_us;
    EXPECT_EQ(segment_days(us, first, first, date_of(2026, 2, 28)), 31);
    EXPECT_EQ(segment_days(us, first, date_of(2026, 3, 1), date_of(2026, 3, 30)), 29);
    EXPECT_EQ(segment_days(us, first, first, date_of(2026, 3, 30)), 60);
    EXPECT_EQ(segment_years(us, 60, first, date_of(2026, 3, 30)), (YearFraction{60, 360}));
}

TEST(LedgerDays, a_day_of_ACT_365L_counts_by_the_length_of_its_own_year) {
    const Date first = date_of(2023, 12, 1);
    EXPECT_EQ(segment_years(DayCount::act_365l, 31, first, date_of(2023, 12, 31)),
              (YearFraction{31, 365}));
    const Date january = date_of(2024, 1, 1);
    EXPECT_EQ(segment_years(DayCount::act_365l, 31, january, date_of(2024, 1, 31)),
              (YearFraction{31, 366}));
}

TEST(LedgerDays, for_every_day_count_of_a_ledger_parts_add_up_and_no_day_is_negative) {
    for (int i = 0; i < 20; ++i) {
        const auto day_count = static_cast<DayCount>(i);
        if (!is_ledger_day_count(day_count)) continue;
        SCOPED_TRACE(name_of(day_count));
        for (const Date first :
             {date_of(2023, 12, 31), date_of(2024, 1, 30), date_of(2024, 2, 29)}) {
            const Date last = first + std::chrono::days{500};
            const std::int64_t whole = segment_days(day_count, first, first, last);
            for (Date cut = first; cut < last; cut += one_day) {
                const std::int64_t before = segment_days(day_count, first, first, cut);
                const std::int64_t after = segment_days(day_count, first, cut + one_day, last);
                ASSERT_EQ(before + after, whole) << iso_text(cut);
                ASSERT_GE(after, 0);
            }
        }
    }
}

TEST(LedgerDays, a_ledger_is_kept_by_thirteen_of_the_day_counts) {
    int admitted = 0;
    for (int i = 0; i < 20; ++i) {
        if (is_ledger_day_count(static_cast<DayCount>(i))) ++admitted;
    }
    EXPECT_EQ(admitted, 13);
    EXPECT_FALSE(is_ledger_day_count(DayCount::one_one));
    EXPECT_FALSE(is_ledger_day_count(DayCount::act_365_25));
}

TEST(LedgerDays, two_of_them_tell_leap_years_apart) {
    EXPECT_TRUE(tells_leap_years_apart(DayCount::act_act_isda));
    EXPECT_TRUE(tells_leap_years_apart(DayCount::act_365l));
    EXPECT_FALSE(tells_leap_years_apart(DayCount::act_365f));
}

}  // namespace
}  // namespace termwise
