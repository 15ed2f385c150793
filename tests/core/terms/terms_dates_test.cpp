#include "core/terms/terms_dates.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

std::string day_in(std::string_view text, DateOrder order = DateOrder::day_first) {
    const auto written = date_at(text, order);
    return written ? iso_text(written->day) + " " + std::to_string(written->length) : "none";
}

TEST(TermsDates, a_day_in_figures) {
    EXPECT_EQ(day_in("2026-12-31"), "2026-12-31 10");
    EXPECT_EQ(day_in("31/12/2026"), "2026-12-31 10");
    EXPECT_EQ(day_in("12/31/2026"), "2026-12-31 10");
    EXPECT_EQ(day_in("31.12.2026 netto"), "2026-12-31 10");
    EXPECT_EQ(day_in("1.3.2027"), "2027-03-01 8");
}

TEST(TermsDates, a_day_in_words_of_three_languages) {
    EXPECT_EQ(day_in("31 decembre 2026"), "2026-12-31 16");
    EXPECT_EQ(day_in("1er mars 2027"), "2027-03-01 13");
    EXPECT_EQ(day_in("31 dec 2026"), "2026-12-31 11");
    EXPECT_EQ(day_in("15. marz 2027"), "2027-03-15 13");
    EXPECT_EQ(day_in("3rd of june 2027"), "2027-06-03 16");
    EXPECT_EQ(day_in("december 31, 2026"), "2026-12-31 17");
    EXPECT_EQ(day_in("sept. 1st 2026"), "2026-09-01 14");
}

TEST(TermsDates, day_and_month_may_be_the_other_way_round) {
    EXPECT_EQ(day_in("03/04/2027"), "2027-04-03 10");
    EXPECT_EQ(day_in("03/04/2027", DateOrder::month_first), "2027-03-04 10");
    EXPECT_TRUE(date_at("03/04/2027", DateOrder::day_first)->is_open);
    EXPECT_FALSE(date_at("04/04/2027", DateOrder::day_first)->is_open);
    EXPECT_FALSE(date_at("13/04/2027", DateOrder::day_first)->is_open);
    EXPECT_FALSE(date_at("03.04.2027", DateOrder::month_first)->is_open);
    EXPECT_EQ(day_in("03.04.2027", DateOrder::month_first), "2027-04-03 10");
}

TEST(TermsDates, a_day_that_is_none_still_looks_like_one) {
    EXPECT_TRUE(is_date_like("2026-02-30"));
    EXPECT_FALSE(is_date_like("2026-2-3"));
    EXPECT_FALSE(is_date_like("2026-02/30"));
    EXPECT_FALSE(is_date_like("2026-02-3"));
    EXPECT_FALSE(is_date_like("30-60-90"));
}

TEST(TermsDates, what_is_no_day_of_the_calendar_is_none) {
    for (const char* text : {"", "2026-02-30", "31/02/2026", "32 mars 2026", "10/11", "2/10/30",
                             "30 jours", "mai", "may 5", "5 mars", "february 30, 2026", "2026-1-05",
                             "2026-01/05", "2026-01-5", "31 du 2026", "1.5", "31.12.26"}) {
        EXPECT_EQ(day_in(text), "none") << text;
    }
}

}  // namespace
}  // namespace termwise
