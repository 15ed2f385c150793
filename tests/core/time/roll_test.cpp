#include "core/time/roll.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/time/period.h"

namespace termwise {
namespace {

constexpr Roll all_rolls[] = {
    Roll::none,
    Roll::following,
    Roll::modified_following,
    Roll::preceding,
    Roll::modified_preceding,
    Roll::nearest,
    Roll::modified_following_half_month,
};

HolidayCalendar weekends_only() {
    return {"TEST", {true, false, false, false, false, false, true}, {}, ""};
}

TEST(Roll, a_saturday_at_the_end_of_a_month) {
    // 31 May 2025 is a Saturday.
    const Date date = date_of(2025, 5, 31);
    const auto roll = [&](Roll how) { return rolled(date, how, weekends_only()); };
    EXPECT_EQ(roll(Roll::none), date);
    EXPECT_EQ(roll(Roll::following), date_of(2025, 6, 2));
    EXPECT_EQ(roll(Roll::modified_following), date_of(2025, 5, 30));
    EXPECT_EQ(roll(Roll::preceding), date_of(2025, 5, 30));
    EXPECT_EQ(roll(Roll::modified_preceding), date_of(2025, 5, 30));
    EXPECT_EQ(roll(Roll::nearest), date_of(2025, 5, 30));
    EXPECT_EQ(roll(Roll::modified_following_half_month), date_of(2025, 5, 30));
}

TEST(Roll, a_sunday_on_the_first_or_the_fifteenth) {
    EXPECT_EQ(rolled(date_of(2025, 6, 1), Roll::preceding, weekends_only()), date_of(2025, 5, 30));
    EXPECT_EQ(rolled(date_of(2025, 6, 1), Roll::modified_preceding, weekends_only()),
              date_of(2025, 6, 2));
    EXPECT_EQ(rolled(date_of(2025, 6, 1), Roll::nearest, weekends_only()), date_of(2025, 6, 2));
    EXPECT_EQ(rolled(date_of(2025, 6, 15), Roll::modified_following_half_month, weekends_only()),
              date_of(2025, 6, 13));
}

TEST(Roll, every_roll_but_none_ends_on_a_business_day_and_leaves_business_days_alone) {
    const HolidayCalendar calendar = weekends_only();
    for (Date date = date_of(2024, 1, 1); date < date_of(2026, 1, 1); date += one_day) {
        for (const Roll roll : all_rolls) {
            const Date moved = rolled(date, roll, calendar);
            if (is_business_day(calendar, date)) {
                EXPECT_EQ(moved, date);
            }
            EXPECT_TRUE(roll == Roll::none || is_business_day(calendar, moved));
            const bool stays_in_month =
                roll == Roll::modified_following || roll == Roll::modified_preceding;
            EXPECT_TRUE(!stays_in_month || month_of(moved) == month_of(date));
        }
    }
}

TEST(PlusBusinessDays, two_business_days_after_friday_is_tuesday) {
    EXPECT_EQ(plus_business_days(date_of(2014, 8, 15), 2, weekends_only()), date_of(2014, 8, 19));
    EXPECT_EQ(plus_business_days(date_of(2014, 8, 19), -2, weekends_only()), date_of(2014, 8, 15));
    EXPECT_EQ(plus_business_days(date_of(2014, 8, 16), 0, weekends_only()), date_of(2014, 8, 16));
}

TEST(Roll, every_roll_has_a_name_of_its_own) {
    std::set<std::string> names;
    for (const Roll roll : all_rolls) names.insert(name_of(roll));
    EXPECT_EQ(names.size(), std::size(all_rolls));
}

}  // namespace
}  // namespace termwise
