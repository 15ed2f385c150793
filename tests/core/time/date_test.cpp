#include "core/time/date.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(Date, the_parts_of_a_date_are_those_it_was_made_of) {
    const Date date = date_of(2026, 11, 22);
    EXPECT_EQ(year_of(date), 2026);
    EXPECT_EQ(month_of(date), 11u);
    EXPECT_EQ(day_of(date), 22u);
    EXPECT_EQ(weekday_of(date), 0u);  // a Sunday
    EXPECT_EQ(iso_text(date), "2026-11-22");
    EXPECT_EQ(iso_text(date_of(1, 1, 1)), "0001-01-01");
}

TEST(Date, centuries_are_leap_only_every_fourth) {
    EXPECT_TRUE(is_leap_year(2000));
    EXPECT_TRUE(is_leap_year(2024));
    EXPECT_FALSE(is_leap_year(1900));
    EXPECT_FALSE(is_leap_year(2025));
}

TEST(Date, the_days_of_a_month_are_those_that_exist) {
    EXPECT_EQ(days_in_month(2024, 2), 29U);
    EXPECT_EQ(days_in_month(1900, 2), 28U);
    EXPECT_EQ(days_in_month(2025, 12), 31U);
    for (int year = 1899; year <= 2101; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            const unsigned last = days_in_month(year, month);
            const Date date = date_of(year, month, last);
            EXPECT_EQ(day_of(date + one_day), 1U) << iso_text(date);
            EXPECT_FALSE(existing_date(year, month, last + 1)) << iso_text(date);
        }
    }
    for (const unsigned month : {0U, 13U, 256U + 1U}) EXPECT_FALSE(existing_date(2026, month, 1));
    for (const unsigned day : {0U, 32U, 256U + 1U}) EXPECT_FALSE(existing_date(2026, 1, day));
}

TEST(Date, days_between_are_signed) {
    EXPECT_EQ(days_between(date_of(2024, 2, 28), date_of(2024, 3, 1)), 2);
    EXPECT_EQ(days_between(date_of(2024, 3, 1), date_of(2024, 2, 28)), -2);
    EXPECT_EQ(days_between(date_of(1, 1, 1), date_of(9999, 12, 31)), 3'652'058);
}

TEST(ParseDate, what_is_not_a_date_is_refused_naming_the_field_and_the_text) {
    struct Row {
        std::string_view text;
        ErrorCode code;
    };
    const Row rows[] = {
        {"", ErrorCode::missing},
        {"2026-1-22", ErrorCode::malformed},
        {"22-11-2026", ErrorCode::malformed},
        {"2026/11/22", ErrorCode::malformed},
        {"2025-02-29", ErrorCode::malformed},
        {"2026-13-01", ErrorCode::malformed},
        {"2026-00-10", ErrorCode::malformed},
        {"2026-01-00", ErrorCode::malformed},
        {"-026-01-01", ErrorCode::malformed},
        {"2026-01-01T00:00", ErrorCode::malformed},
        {"2026-0a-01", ErrorCode::malformed},
        {"2026-01-0a", ErrorCode::malformed},
        {"0000-01-01", ErrorCode::out_of_range},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.text);
        const Result<Date> date = parse_date(row.text, "issued_on");
        ASSERT_FALSE(date.has_value());
        EXPECT_EQ(date.error(), (Error{row.code, "issued_on", std::string{row.text}}));
    }
}

TEST(ParseDate, reading_what_was_printed_gives_the_same_day) {
    for (Date date = date_of(1, 1, 1); date <= date_of(9999, 12, 31);
         date += std::chrono::days{17}) {
        ASSERT_EQ(parse_date(iso_text(date), "x").value(), date);
    }
}

TEST(DateDeathTest, a_day_that_does_not_exist_stops_the_program) {
    EXPECT_DEATH(date_of(2025, 2, 29), "check failed");
    EXPECT_DEATH(date_of(0, 1, 1), "check failed");
}

}  // namespace
}  // namespace termwise
