#include "core/time/calendar.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

constexpr std::array<bool, 7> saturday_and_sunday{true, false, false, false, false, false, true};

HolidayRule fixed(int month, int day, Substitute substitute = Substitute::none) {
    HolidayRule rule;
    rule.anchor = HolidayAnchor::fixed;
    rule.month = month;
    rule.day = day;
    rule.substitute = substitute;
    return rule;
}

HolidayCalendar calendar_of(std::vector<HolidayRule> rules) {
    return {"TEST", saturday_and_sunday, std::move(rules), ""};
}

HolidayCalendar uk_winter() {
    return calendar_of({fixed(1, 1, Substitute::next_weekday),
                        fixed(12, 25, Substitute::next_weekday),
                        fixed(12, 26, Substitute::next_weekday)});
}

HolidayCalendar us_winter() { return calendar_of({fixed(1, 1, Substitute::nearest_weekday)}); }

std::vector<Date> kept_on_weekdays(const HolidayCalendar& calendar, int year) {
    std::vector<Date> dates = holidays(calendar, year);
    std::erase_if(dates, [&](Date date) { return is_weekend(calendar, date); });
    return dates;
}

TEST(Holidays, uk_substitutes_step_over_each_other) {
    // gov.uk: 2021 Christmas on a Saturday, 2022 on a Sunday.
    EXPECT_EQ(kept_on_weekdays(uk_winter(), 2021),
              (std::vector{date_of(2021, 1, 1), date_of(2021, 12, 27), date_of(2021, 12, 28)}));
    EXPECT_EQ(kept_on_weekdays(uk_winter(), 2022),
              (std::vector{date_of(2022, 1, 3), date_of(2022, 12, 26), date_of(2022, 12, 27)}));
}

TEST(Holidays, new_year_on_a_saturday_is_kept_in_the_old_year_in_the_united_states) {
    EXPECT_EQ(kept_on_weekdays(us_winter(), 2021),
              (std::vector{date_of(2021, 1, 1), date_of(2021, 12, 31)}));
    EXPECT_EQ(kept_on_weekdays(us_winter(), 2022), std::vector<Date>{});
    EXPECT_EQ(kept_on_weekdays(us_winter(), 2023), std::vector{date_of(2023, 1, 2)});
}

TEST(Holidays, kings_day_on_a_sunday_is_kept_on_the_saturday_instead) {
    const HolidayCalendar dutch = calendar_of({fixed(4, 27, Substitute::day_before_sunday)});
    EXPECT_EQ(holidays(dutch, 2025), std::vector{date_of(2025, 4, 26)});
    EXPECT_EQ(holidays(dutch, 2024), std::vector{date_of(2024, 4, 27)});
}

TEST(Holidays, two_rules_for_one_day_give_one_holiday) {
    EXPECT_EQ(holidays(calendar_of({fixed(5, 1), fixed(5, 1)}), 2025).size(), 1u);
}

TEST(Holidays, ascend_and_lie_in_the_year_asked_for) {
    for (int year = 1989; year <= 2051; ++year) {
        for (const HolidayCalendar& calendar : {uk_winter(), us_winter()}) {
            const std::vector<Date> dates = holidays(calendar, year);
            for (std::size_t i = 0; i < dates.size(); ++i) {
                EXPECT_EQ(year_of(dates[i]), year);
                EXPECT_TRUE(i == 0 || dates[i - 1] < dates[i]);
            }
        }
    }
}

TEST(BusinessDay, is_neither_weekend_nor_holiday) {
    const HolidayCalendar calendar = calendar_of({fixed(5, 1)});
    EXPECT_FALSE(is_business_day(calendar, date_of(2025, 5, 1)));
    EXPECT_TRUE(is_business_day(calendar, date_of(2025, 5, 2)));
    EXPECT_FALSE(is_business_day(calendar, date_of(2025, 5, 3)));
    EXPECT_EQ(next_business_day(date_of(2025, 4, 30), calendar), date_of(2025, 5, 2));
    EXPECT_EQ(previous_business_day(date_of(2025, 5, 2), calendar), date_of(2025, 4, 30));
    EXPECT_EQ(next_or_same_business_day(date_of(2025, 5, 2), calendar), date_of(2025, 5, 2));
    EXPECT_EQ(previous_or_same_business_day(date_of(2025, 5, 4), calendar), date_of(2025, 5, 2));
    EXPECT_EQ(last_business_day_of_month(date_of(2025, 5, 1), calendar), date_of(2025, 5, 30));
}

TEST(BusinessDay, next_and_previous_undo_each_other_on_business_days) {
    const HolidayCalendar calendar = uk_winter();
    for (Date date = date_of(2021, 1, 1); date < date_of(2023, 2, 1); date += one_day) {
        if (!is_business_day(calendar, date)) continue;
        EXPECT_EQ(previous_business_day(next_business_day(date, calendar), calendar), date);
    }
}

TEST(BusinessDaysBetween, counts_the_first_day_and_not_the_last) {
    const HolidayCalendar calendar = calendar_of({fixed(5, 1)});
    // Monday 28 April to Monday 5 May 2025: 28, 29, 30 April and 2 May.
    EXPECT_EQ(business_days_between(date_of(2025, 4, 28), date_of(2025, 5, 5), calendar), 4);
    EXPECT_EQ(business_days_between(date_of(2025, 5, 2), date_of(2025, 5, 2), calendar), 0);
}

TEST(BusinessDaysBetween, adds_up_over_the_turn_of_the_year) {
    const HolidayCalendar calendar = uk_winter();
    std::int64_t counted = 0;
    const Date from = date_of(2021, 12, 1);
    for (Date to = from; to < date_of(2022, 2, 1); to += one_day) {
        EXPECT_EQ(business_days_between(from, to, calendar), counted);
        if (is_business_day(calendar, to)) ++counted;
    }
}

TEST(BusinessDayDeathTest, a_calendar_that_never_works_stops_the_program) {
    const HolidayCalendar never{"NEVER", {true, true, true, true, true, true, true}, {}, ""};
    EXPECT_DEATH(next_business_day(date_of(2025, 1, 1), never), "check failed");
}

}  // namespace
}  // namespace termwise
