#include "core/json/read_calendar.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

constexpr std::string_view before = R"({"schema": 1,
    "calendars": [{"id": "XX", "name": "Here"}, {"id": "XX-1", "name": "There"}],
    "weekend": ["sat", "sun"], "rules": [)";

tl::expected<std::vector<HolidayCalendar>, Problems> read(std::string_view rules) {
    return calendars_from_json(std::string{before} + std::string{rules} + "]}");
}

TEST(CalendarsFromJson, a_rule_belongs_to_all_calendars_of_the_file_or_to_those_it_names) {
    const auto calendars = read(
        R"({"name": "May", "anchor": "fixed", "month": 5, "day": 1, "source": "law 1"},
           {"name": "Whit Monday", "anchor": "easter", "offset": 50, "since": 2000,
            "until": 2010, "in": ["XX-1"], "source": "law 2"},
           {"name": "Jubilee", "on": "2022-06-03", "in": ["XX"], "source": "law 3"})");
    ASSERT_TRUE(calendars.has_value());
    ASSERT_EQ(calendars->size(), 2u);
    const HolidayCalendar& here = calendars->front();
    EXPECT_EQ(here.id, "XX");
    EXPECT_EQ(here.name, "Here");
    EXPECT_TRUE(here.weekend[0] && here.weekend[6] && !here.weekend[1]);
    ASSERT_EQ(here.rules.size(), 2u);
    EXPECT_EQ(here.rules[0].source, "law 1");
    EXPECT_EQ(holidays(here, 2022), (std::vector{date_of(2022, 5, 1), date_of(2022, 6, 3)}));
    EXPECT_EQ(holidays(calendars->back(), 2010),
              (std::vector{date_of(2010, 5, 1), date_of(2010, 5, 24)}));
}

TEST(CalendarsFromJson, weekdays_count_from_either_end_of_a_month) {
    const auto calendars = read(
        R"({"name": "Summer", "anchor": "nth_weekday", "month": 8, "nth": -1, "weekday": "mon",
            "substitute": "next_weekday", "source": "act"},
           {"name": "Repentance", "anchor": "before_day", "month": 11, "day": 22,
            "weekday": "wed", "source": "act"})");
    ASSERT_TRUE(calendars.has_value());
    EXPECT_EQ(calendars->front().rules[0].substitute, Substitute::next_weekday);
    EXPECT_EQ(holidays(calendars->front(), 2025),
              (std::vector{date_of(2025, 8, 25), date_of(2025, 11, 19)}));
}

TEST(CalendarsFromJson, every_problem_is_reported_with_the_path_to_it) {
    const auto calendars = read(
        R"({"name": "A", "anchor": "fixed", "month": 13, "day": 1, "source": "s"},
           {"name": "B", "anchor": "fixed", "month": 2, "day": 29, "source": "s"},
           {"name": "C", "anchor": "easter", "month": 3, "source": "s"},
           {"name": "D", "anchor": "nth_weekday", "month": 5, "nth": 0, "weekday": "monday",
            "source": "s"},
           {"name": "E", "anchor": "full_moon", "source": "s"},
           {"name": "F", "on": "2022-06-31", "source": "s"},
           {"name": "G", "anchor": "easter", "since": 2010, "until": 2009, "source": "s"},
           {"name": "H", "anchor": "easter", "since": 1815})");
    ASSERT_FALSE(calendars.has_value());
    EXPECT_EQ(calendars.error(), (Problems{
                                     {ErrorCode::out_of_range, "rules[0].month", "13"},
                                     {ErrorCode::out_of_range, "rules[1].day", "29"},
                                     {ErrorCode::unknown_name, "rules[2].month", "3"},
                                     {ErrorCode::out_of_range, "rules[3].nth", "0"},
                                     {ErrorCode::unknown_name, "rules[3].weekday", "\"monday\""},
                                     {ErrorCode::unknown_name, "rules[4].anchor", "\"full_moon\""},
                                     {ErrorCode::malformed, "rules[5].on", "2022-06-31"},
                                     {ErrorCode::conflict, "rules[6].until", "2009"},
                                     {ErrorCode::out_of_range, "rules[7].since", "1815"},
                                     {ErrorCode::missing, "rules[7].source", ""},
                                 }));
}

TEST(CalendarsFromJson, a_rule_for_a_calendar_that_is_not_there_and_a_second_id_are_problems) {
    const auto calendars = read(R"({"name": "A", "anchor": "easter", "in": ["XX", "YY"],
                                    "source": "s"})");
    ASSERT_FALSE(calendars.has_value());
    EXPECT_EQ(calendars.error(), (Problems{{ErrorCode::unknown_name, "rules[0].in[1]", "YY"}}));

    const auto doubled = calendars_from_json(
        R"({"schema": 1, "calendars": [{"id": "A", "name": "a"}, {"id": "A", "name": "b"}],
            "weekend": ["sun","mon","tue","wed","thu","fri"], "rules": []})");
    ASSERT_FALSE(doubled.has_value());
    EXPECT_EQ(doubled.error(), (Problems{{ErrorCode::conflict, "calendars[1].id", "A"}}));
}

TEST(CalendarsFromJson, a_week_without_a_business_day_is_refused) {
    const auto calendars = calendars_from_json(
        R"({"schema": 1, "calendars": [], "rules": [],
            "weekend": ["sun","mon","tue","wed","thu","fri","sat"]})");
    ASSERT_FALSE(calendars.has_value());
    EXPECT_EQ(calendars.error(), (Problems{{ErrorCode::too_large, "weekend", ""}}));
}

}  // namespace
}  // namespace termwise
