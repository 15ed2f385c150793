#include <gtest/gtest.h>

#include <random>

#include "core/text/calendar_day.h"
#include "core/text/format.h"
#include "tests/core/text/languages.h"

namespace termwise {
namespace {

struct TypedDate {
    std::string_view typed;
    std::string_view iso;
};

TEST(CanonicalDate, digits_are_read_day_first_and_iso_stays) {
    const TypedDate rows[] = {
        {"2026-01-15", "2026-01-15"},       {"2026/01/15", "2026-01-15"},
        {"2026.1.5", "2026-01-05"},         {"15/01/2026", "2026-01-15"},
        {"15-01-2026", "2026-01-15"},       {"15.01.2026", "2026-01-15"},
        {"15 01 2026", "2026-01-15"},       {"15.1.26", "2026-01-15"},
        {"5/1/26", "2026-01-05"},           {"15. 1. 2026", "2026-01-15"},
        {" 15/01/2026 ", "2026-01-15"},     {"15\u00A001\u202F2026", "2026-01-15"},
        {"15–01–2026", "2026-01-15"},       {"20260115", "2026-01-15"},
        {"15012026", "2026-01-15"},         {"29/02/2024", "2024-02-29"},
        {"\u200E15/01/2026", "2026-01-15"},
    };
    for (const TypedDate& row : rows) {
        SCOPED_TRACE(row.typed);
        EXPECT_EQ(canonical_date(row.typed, english()), row.iso);
        EXPECT_EQ(canonical_date(row.typed, french()), row.iso);
    }
}

TEST(CanonicalDate, months_are_read_by_name_and_beginning) {
    const TypedDate in_french[] = {
        {"15 janvier 2026", "2026-01-15"}, {"15 janv. 2026", "2026-01-15"},
        {"15 jan 26", "2026-01-15"},       {"1er janvier 2026", "2026-01-01"},
        {"15 FÉVRIER 2026", "2026-02-15"}, {"15 fevrier 2026", "2026-02-15"},
        {"3 août 2026", "2026-08-03"},     {"3 aout 2026", "2026-08-03"},
        {"1 juin 2026", "2026-06-01"},     {"1 juil 2026", "2026-07-01"},
        {"1 mar 2026", "2026-03-01"},      {"9 sept 2026", "2026-09-09"},
        {"9 déc. 2026", "2026-12-09"},
    };
    for (const TypedDate& row : in_french) {
        SCOPED_TRACE(row.typed);
        EXPECT_EQ(canonical_date(row.typed, french()), row.iso);
    }
    const TypedDate in_english[] = {
        {"15 January 2026", "2026-01-15"},   {"January 15, 2026", "2026-01-15"},
        {"15th January 2026", "2026-01-15"}, {"1st Feb 2026", "2026-02-01"},
        {"2nd Mar 2026", "2026-03-02"},      {"15-Jan-2026", "2026-01-15"},
        {"15Jan2026", "2026-01-15"},         {"sept 9 2026", "2026-09-09"},
    };
    for (const TypedDate& row : in_english) {
        SCOPED_TRACE(row.typed);
        EXPECT_EQ(canonical_date(row.typed, english()), row.iso);
    }
    EXPECT_EQ(canonical_date("3 marz 2026", german()), "2026-03-03");
    EXPECT_EQ(canonical_date("1° marzo 2026", italian()), "2026-03-01");
    EXPECT_EQ(canonical_date("15 dic 2026", italian()), "2026-12-15");
    EXPECT_EQ(canonical_date("1e mei 2026", dutch()), "2026-05-01");
    EXPECT_EQ(canonical_date("3 mrt 2026", dutch()), "2026-03-03");
    EXPECT_EQ(canonical_date("31-12-2026", dutch()), "2026-12-31");
    const TypedDate in_spanish[] = {
        {"15 de enero de 2026", "2026-01-15"}, {"3 de marzo del 2026", "2026-03-03"},
        {"1 agosto 2026", "2026-08-01"},       {"9 de sept. de 2026", "2026-09-09"},
        {"9-dic-2026", "2026-12-09"},          {"03/04/2026", "2026-04-03"},
    };
    for (const TypedDate& row : in_spanish) {
        SCOPED_TRACE(row.typed);
        EXPECT_EQ(canonical_date(row.typed, spanish()), row.iso);
    }
    for (const char* typed : {"de 15 enero 2026", "15 enero 2026 de", "20260115 de", "15 de enero"})
        EXPECT_EQ(canonical_date(typed, spanish()), typed);
}

TEST(CanonicalDate, the_order_of_digits_is_that_of_the_language) {
    Locale american = english();
    american.short_date_pattern = "MM/dd/yyyy";
    EXPECT_EQ(canonical_date("01/02/2026", american), "2026-01-02");
    EXPECT_EQ(canonical_date("01/02/2026", english()), "2026-02-01");
}

TEST(CanonicalDate, what_is_no_date_stays_as_typed) {
    const std::string_view rows[] = {
        "",
        " ",
        "soon",
        "15/01",
        "31/02/2026",
        "29/02/2025",
        "15/13/2026",
        "0/1/2026",
        "2025-02-29",
        "15/01/226",
        "15/01/2026 x",
        "-15/01/2026",
        "15//01/2026",
        "1 jui 2026",
        "15 mois 2026",
        "15 ja 2026",
        "2026",
        "150126",
        "15/01/2026/3",
        "٢٠٢٦-٠١-١٥",
        "2026-01-15T00:00:00",
        "99999999",
        "0000-01-01",
        "janvier 2026",
        "lundi 15 janvier 2026",
    };
    for (const std::string_view typed : rows) {
        SCOPED_TRACE(typed);
        EXPECT_EQ(canonical_date(typed, french()), typed);
    }
    const std::string long_one(100, ' ');
    EXPECT_EQ(canonical_date(long_one, french()), long_one);
}

TEST(CanonicalDate, what_is_shown_can_be_typed_back) {
    for (const Locale& locale : {english(), french(), german(), spanish(), italian(), dutch()}) {
        for (int year : {1, 1900, 2024, 2026, 9999}) {
            for (int month = 1; month <= 12; ++month) {
                for (int day = 1; day <= 31; ++day) {
                    const auto exists = calendar_day(year, month, day);
                    if (!exists) continue;
                    const std::string iso = iso_text(*exists);
                    ASSERT_EQ(canonical_date(date_in_words(iso, locale), locale), iso);
                    ASSERT_EQ(canonical_date(short_date_in_words(iso, locale), locale), iso);
                }
            }
        }
    }
}

TEST(CanonicalDate, any_bytes_come_back_as_a_date_or_unchanged) {
    constexpr std::string_view pieces[] = {"1",    "15", "2026", "/",    ".",     "-",  " ",
                                           "janv", "er", "\xFF", "\xC3", "é",     "\0", "0",
                                           "mars", ",",  "12",   "26",   "\u202F"};
    std::mt19937 random{11};
    for (int i = 0; i < 20000; ++i) {
        std::string typed;
        for (unsigned n = static_cast<unsigned>(random()) % 9; n > 0; --n)
            typed += pieces[static_cast<unsigned>(random()) % std::size(pieces)];
        const std::string once = canonical_date(typed, french());
        if (once != typed) {
            ASSERT_TRUE(day_from_iso(once).has_value()) << typed;
        }
    }
}

}  // namespace
}  // namespace termwise
