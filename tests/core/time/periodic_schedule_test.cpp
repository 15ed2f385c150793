#include "core/time/periodic_schedule.h"

#include <gtest/gtest.h>

#include <random>

#include "core/time/period.h"

namespace termwise {
namespace {

PeriodicSchedule monthly(Date start_on, Date end_on) {
    PeriodicSchedule schedule;
    schedule.start_on = start_on;
    schedule.end_on = end_on;
    return schedule;
}

PeriodicSchedule summer(Stub stub) {
    PeriodicSchedule schedule = monthly(date_of(2014, 6, 4), date_of(2014, 9, 17));
    schedule.stub = stub;
    return schedule;
}

std::vector<Date> schedule_days(const PeriodicSchedule& schedule) {
    return period_days(schedule)->days;
}

std::vector<Date> of_2014(std::initializer_list<std::pair<unsigned, unsigned>> month_days) {
    std::vector<Date> list;
    for (const auto& [month, day] : month_days) list.push_back(date_of(2014, month, day));
    return list;
}

TEST(PeriodicSchedule, days_left_over_stand_where_the_stub_says) {
    EXPECT_EQ(schedule_days(summer(Stub::short_initial)),
              of_2014({{6, 4}, {6, 17}, {7, 17}, {8, 17}, {9, 17}}));
    EXPECT_EQ(schedule_days(summer(Stub::long_initial)),
              of_2014({{6, 4}, {7, 17}, {8, 17}, {9, 17}}));
    EXPECT_EQ(schedule_days(summer(Stub::short_final)),
              of_2014({{6, 4}, {7, 4}, {8, 4}, {9, 4}, {9, 17}}));
    EXPECT_EQ(schedule_days(summer(Stub::long_final)), of_2014({{6, 4}, {7, 4}, {8, 4}, {9, 17}}));
}

TEST(PeriodicSchedule, a_smart_stub_of_a_week_stands_alone_and_a_shorter_one_does_not) {
    PeriodicSchedule schedule = summer(Stub::smart_final);
    schedule.end_on = date_of(2014, 9, 11);
    EXPECT_EQ(schedule_days(schedule).size(), 5U);
    schedule.end_on = date_of(2014, 9, 10);
    EXPECT_EQ(schedule_days(schedule).size(), 4U);
}

TEST(PeriodicSchedule, by_the_last_of_the_month_no_month_loses_its_last_day) {
    PeriodicSchedule schedule = monthly(date_of(2013, 11, 30), date_of(2014, 11, 30));
    schedule.months = 3;
    schedule.roll_day = 31;
    EXPECT_EQ(schedule_days(schedule),
              (std::vector<Date>{date_of(2013, 11, 30), date_of(2014, 2, 28), date_of(2014, 5, 31),
                                 date_of(2014, 8, 31), date_of(2014, 11, 30)}));
}

TEST(PeriodicSchedule, what_cannot_be_a_schedule_is_refused_naming_the_field) {
    const auto error = [](const PeriodicSchedule& schedule) {
        return period_days(schedule).error();
    };
    EXPECT_EQ(error(summer(Stub::none)), (Error{ErrorCode::conflict, "stub", "none", 0}));

    PeriodicSchedule backwards = monthly(date_of(2014, 9, 17), date_of(2014, 6, 4));
    EXPECT_EQ(error(backwards), (Error{ErrorCode::conflict, "end_on", "2014-06-04", 0}));

    PeriodicSchedule schedule = summer(Stub::short_final);
    schedule.months = 0;
    EXPECT_EQ(error(schedule), (Error{ErrorCode::out_of_range, "months", "0", 0}));
    schedule.months = 1201;
    EXPECT_EQ(error(schedule), (Error{ErrorCode::out_of_range, "months", "1201", 0}));
    schedule.months = 1;
    schedule.roll_day = 32;
    EXPECT_EQ(error(schedule), (Error{ErrorCode::out_of_range, "roll_day", "32", 0}));
    schedule.roll_day = 0;
    EXPECT_EQ(error(schedule), (Error{ErrorCode::out_of_range, "roll_day", "0", 0}));
    schedule.roll_day.reset();
    schedule.first_regular = date_of(2014, 6, 3);
    EXPECT_EQ(error(schedule), (Error{ErrorCode::conflict, "first_regular", "2014-06-03", 0}));
    schedule.first_regular = date_of(2014, 8, 1);
    schedule.last_regular = date_of(2014, 7, 31);
    EXPECT_EQ(error(schedule), (Error{ErrorCode::conflict, "last_regular", "2014-07-31", 0}));
    schedule.last_regular = date_of(2014, 9, 18);
    EXPECT_EQ(error(schedule), (Error{ErrorCode::conflict, "last_regular", "2014-09-18", 0}));
    schedule.first_regular = date_of(2014, 9, 18);
    EXPECT_EQ(error(schedule), (Error{ErrorCode::conflict, "first_regular", "2014-09-18", 0}));
}

TEST(PeriodicSchedule, a_roll_day_of_one_end_only_leaves_the_days_left_over_to_the_other) {
    PeriodicSchedule schedule = monthly(date_of(2014, 6, 4), date_of(2014, 9, 17));
    schedule.roll_day = 17;
    EXPECT_EQ(schedule_days(schedule), of_2014({{6, 4}, {6, 17}, {7, 17}, {8, 17}, {9, 17}}));
    schedule.roll_day = 4;
    EXPECT_EQ(schedule_days(schedule), of_2014({{6, 4}, {7, 4}, {8, 4}, {9, 4}, {9, 17}}));
    // The day of neither: nothing says where they belong.
    schedule.roll_day = 10;
    EXPECT_EQ(period_days(schedule).error(), (Error{ErrorCode::conflict, "stub", "none", 0}));
    schedule = monthly(date_of(2014, 6, 4), date_of(2014, 9, 4));
    schedule.roll_day = 4;
    EXPECT_EQ(schedule_days(schedule), of_2014({{6, 4}, {7, 4}, {8, 4}, {9, 4}}));
}

TEST(PeriodicSchedule, by_the_last_of_the_month_days_may_be_left_over_too) {
    PeriodicSchedule schedule = monthly(date_of(2014, 4, 30), date_of(2014, 10, 15));
    schedule.roll_day = 31;
    schedule.stub = Stub::none;
    EXPECT_EQ(period_days(schedule).error(), (Error{ErrorCode::conflict, "stub", "none", 0}));
}

TEST(PeriodicSchedule, last_days_agreed_by_their_day_stay_a_period_of_their_own) {
    for (const Stub stub : {Stub::short_final, Stub::long_final, Stub::smart_final}) {
        PeriodicSchedule schedule = monthly(date_of(2014, 6, 4), date_of(2014, 9, 6));
        schedule.stub = stub;
        schedule.last_regular = date_of(2014, 9, 4);
        EXPECT_EQ(schedule_days(schedule), of_2014({{6, 4}, {7, 4}, {8, 4}, {9, 4}, {9, 6}}));
    }
}

TEST(PeriodicSchedule, there_may_be_no_whole_period_at_all) {
    PeriodicSchedule schedule = monthly(date_of(2014, 6, 4), date_of(2014, 9, 17));
    schedule.first_regular = schedule.last_regular = date_of(2014, 7, 4);
    EXPECT_EQ(schedule_days(schedule), of_2014({{6, 4}, {7, 4}, {9, 17}}));
    schedule.first_regular.reset();
    schedule.last_regular = schedule.start_on;
    schedule.stub = Stub::short_initial;
    EXPECT_EQ(schedule_days(schedule), of_2014({{6, 4}, {9, 17}}));
}

TEST(PeriodicSchedule, days_ascend_from_the_first_to_the_last_whatever_is_asked) {
    std::mt19937 random{20261122};
    for (int round = 0; round < 2000; ++round) {
        PeriodicSchedule schedule;
        schedule.start_on = date_of(2020, 1, 1) + std::chrono::days{random() % 2000};
        schedule.end_on = schedule.start_on + std::chrono::days{1 + random() % 2000};
        schedule.months = 1 + static_cast<int>(random() % 13);
        schedule.stub = static_cast<Stub>(1 + random() % 6);
        if (random() % 2 == 0) schedule.roll_day = 1 + static_cast<int>(random() % 31);
        const Result<PeriodDays> periods = period_days(schedule);
        ASSERT_TRUE(periods.has_value());
        EXPECT_EQ(periods->days.front(), schedule.start_on);
        EXPECT_EQ(periods->days.back(), schedule.end_on);
        for (std::size_t i = 1; i < periods->days.size(); ++i)
            EXPECT_LT(periods->days[i - 1], periods->days[i]);
    }
}

TEST(RolledDays, a_first_day_agreed_by_name_stays_on_its_weekend) {
    HolidayCalendar calendar;
    calendar.weekend = {true, false, false, false, false, false, true};
    const std::vector<Date> days{date_of(2014, 8, 17), date_of(2014, 9, 17)};  // a Sunday first
    EXPECT_EQ(rolled_days(days, Roll::following, calendar),
              (std::vector<Date>{date_of(2014, 8, 18), date_of(2014, 9, 17)}));
    EXPECT_EQ(rolled_days(days, Roll::following, calendar, true), days);
}

}  // namespace
}  // namespace termwise
