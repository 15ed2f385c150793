#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "tests/assets/shipped_calendars.h"

namespace termwise::assets {
namespace {

std::vector<std::string> kept(std::string_view id, int year) {
    const HolidayCalendar* calendar = shipped_calendar(id);
    std::vector<std::string> days;
    if (calendar == nullptr) return days;
    for (const Date date : holidays(*calendar, year))
        if (!is_weekend(*calendar, date)) days.push_back(iso_text(date).substr(5));
    return days;
}

bool rests(std::string_view id, Date date) {
    const HolidayCalendar* calendar = shipped_calendar(id);
    return calendar != nullptr && !is_business_day(*calendar, date);
}

using Days = std::vector<std::string>;

TEST(ShippedHolidays, every_rule_names_its_source_and_every_id_is_there_once) {
    std::set<std::string> ids;
    for (const HolidayCalendar& calendar : shipped_calendars()) {
        SCOPED_TRACE(calendar.id);
        EXPECT_TRUE(ids.insert(calendar.id).second);
        EXPECT_FALSE(calendar.name.empty());
        EXPECT_FALSE(calendar.rules.empty());
        for (const HolidayRule& rule : calendar.rules) {
            EXPECT_FALSE(rule.name.empty());
            EXPECT_FALSE(rule.source.empty()) << rule.name;
        }
    }
    for (const char* id :
         {"FR",    "FR-57", "DE",    "DE-BW",  "DE-BY",  "DE-BE",  "DE-BB",   "DE-HB", "DE-HH",
          "DE-HE", "DE-MV", "DE-NI", "DE-NW",  "DE-RP",  "DE-SL",  "DE-SN",   "DE-ST", "DE-SH",
          "DE-TH", "BE",    "ES",    "GB-ENG", "GB-SCT", "GB-NIR", "TARGET2", "IT",    "NL",
          "LU",    "AT",    "IE",    "PT",     "PL",     "CH",     "US"})
        EXPECT_EQ(ids.count(id), 1u) << id;
}

TEST(ShippedHolidays, each_year_has_some_and_far_fewer_than_working_days) {
    for (const HolidayCalendar& calendar : shipped_calendars()) {
        const int first_year = calendar.id == "TARGET2" ? 1999 : 1990;  // TARGET opened in 1999.
        for (int year = first_year; year <= 2050; ++year) {
            SCOPED_TRACE(calendar.id + " " + std::to_string(year));
            const std::size_t count = holidays(calendar, year).size();
            EXPECT_GE(count, 2u);
            EXPECT_LE(count, 20u);
        }
        EXPECT_TRUE(holidays(calendar, 2052).empty());
    }
}

TEST(ShippedHolidays, alsace_has_two_more_days_than_the_rest_of_france) {
    EXPECT_FALSE(rests("FR", date_of(2025, 4, 18)));
    EXPECT_TRUE(rests("FR-57", date_of(2025, 4, 18)));
    EXPECT_TRUE(rests("FR-57", date_of(2025, 12, 26)));
    EXPECT_EQ(kept("FR", 2026), (Days{"01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14",
                                      "11-11", "12-25"}));
}

TEST(ShippedHolidays, german_holidays_are_made_by_each_land) {
    EXPECT_TRUE(rests("DE-BE", date_of(2019, 3, 8)));
    EXPECT_FALSE(rests("DE-BE", date_of(2018, 3, 8)));
    EXPECT_TRUE(rests("DE-BE", date_of(2025, 5, 8)));
    EXPECT_TRUE(rests("DE-SN", date_of(2025, 11, 19)));
    EXPECT_FALSE(rests("DE-BW", date_of(2025, 11, 19)));
    EXPECT_TRUE(rests("DE-BW", date_of(1994, 11, 16)));
    EXPECT_TRUE(rests("DE-HH", date_of(2017, 10, 31)));
    EXPECT_FALSE(rests("DE-HH", date_of(2016, 10, 31)));
    EXPECT_TRUE(rests("DE-HH", date_of(2018, 10, 31)));
    EXPECT_FALSE(rests("DE", date_of(2018, 10, 31)));
    EXPECT_TRUE(rests("DE", date_of(2017, 10, 31)));
}

TEST(ShippedHolidays, jubilees_and_moved_days_of_the_united_kingdom) {
    // gov.uk/bank-holidays and its past editions.
    EXPECT_EQ(kept("GB-ENG", 2022), (Days{"01-03", "04-15", "04-18", "05-02", "06-02", "06-03",
                                          "08-29", "09-19", "12-26", "12-27"}));
    EXPECT_EQ(kept("GB-ENG", 2002), (Days{"01-01", "03-29", "04-01", "05-06", "06-03", "06-04",
                                          "08-26", "12-25", "12-26"}));
    EXPECT_EQ(kept("GB-ENG", 1995),
              (Days{"01-02", "04-14", "04-17", "05-08", "05-29", "08-28", "12-25", "12-26"}));
    EXPECT_EQ(kept("GB-SCT", 2023), (Days{"01-02", "01-03", "04-07", "05-01", "05-08", "05-29",
                                          "08-07", "11-30", "12-25", "12-26"}));
    EXPECT_EQ(kept("GB-NIR", 2024), (Days{"01-01", "03-18", "03-29", "04-01", "05-06", "05-27",
                                          "07-12", "08-26", "12-25", "12-26"}));
}

TEST(ShippedHolidays, target_settles_on_all_days_but_six_since_2002) {
    for (int year = 2002; year <= 2050; ++year) {
        EXPECT_EQ(holidays(*shipped_calendar("TARGET2"), year).size(), 6u) << year;
    }
    EXPECT_TRUE(rests("TARGET2", date_of(2001, 12, 31)));
    EXPECT_FALSE(rests("TARGET2", date_of(2002, 12, 31)));
}

TEST(ShippedHolidays, changes_of_law_in_other_countries) {
    EXPECT_TRUE(rests("LU", date_of(2019, 5, 9)));
    EXPECT_FALSE(rests("LU", date_of(2018, 5, 9)));
    EXPECT_TRUE(rests("PL", date_of(2025, 12, 24)));
    EXPECT_TRUE(rests("PL", date_of(2018, 11, 12)));
    EXPECT_FALSE(rests("PT", date_of(2013, 5, 30)));
    EXPECT_TRUE(rests("PT", date_of(2016, 5, 26)));
    EXPECT_TRUE(rests("IE", date_of(2023, 2, 6)));
    EXPECT_TRUE(rests("IE", date_of(2030, 2, 1)));
    EXPECT_FALSE(rests("IE", date_of(2030, 2, 4)));
    EXPECT_TRUE(rests("NL", date_of(2013, 4, 30)));
    EXPECT_FALSE(rests("NL", date_of(2014, 4, 30)));
}

}  // namespace
}  // namespace termwise::assets
