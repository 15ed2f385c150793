#include "core/terms/due_dates.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

using namespace std::chrono_literals;
using std::chrono::January;

// Saturdays and Sundays, and no holidays.
HolidayCalendar weekends() {
    HolidayCalendar calendar;
    calendar.id = "weekends";
    calendar.weekend[0] = calendar.weekend[6] = true;
    return calendar;
}

Step days(int count) { return {StepKind::add_days, count, {}}; }
Step weeks(int count) { return {StepKind::add_weeks, count, {}}; }
Step months(int count) { return {StepKind::add_months, count, {}}; }
Step month_end() { return {StepKind::end_of_month, 0, {}}; }
Step on(int day) { return {StepKind::day_of_month, day, {}}; }
Step cut(int day) { return {StepKind::month_cut_off, day, {}}; }

std::string due(StepList steps, std::string_view base, Roll roll = Roll::none) {
    const DueRule rule{BaseDate::invoice, steps, roll};
    return iso_text(due_on(rule, parse_date(base, "base").value(), weekends()));
}

TEST(DueDates, the_order_of_days_and_month_end_decides_the_due_day) {
    // The four named readings of an invoice of 31 January 2025.
    EXPECT_EQ(due({days(30), month_end()}, "2025-01-31"), "2025-03-31");
    EXPECT_EQ(due({month_end(), days(30)}, "2025-01-31"), "2025-03-02");
    EXPECT_EQ(due({months(1), month_end()}, "2025-01-31"), "2025-02-28");
    EXPECT_EQ(due({month_end(), months(1)}, "2025-01-31"), "2025-02-28");
}

TEST(DueDates, forty_five_days_end_of_month_has_the_two_dates_French_law_admits) {
    struct Row {
        const char* invoice;
        const char* days_first;
        const char* month_first;
        const char* sixty_days;
    };
    // C. com. L441-10 I and the two readings of DGCCRF and CEPC, counted on the calendar.
    const Row rows[] = {
        {"2026-01-15", "2026-03-31", "2026-03-17", "2026-03-16"},
        {"2026-01-31", "2026-03-31", "2026-03-17", "2026-04-01"},
        {"2026-02-28", "2026-04-30", "2026-04-14", "2026-04-29"},
        {"2026-03-10", "2026-04-30", "2026-05-15", "2026-05-09"},
        {"2026-04-10", "2026-05-31", "2026-06-14", "2026-06-09"},
        {"2026-11-20", "2027-01-31", "2027-01-14", "2027-01-19"},
        {"2026-12-31", "2027-02-28", "2027-02-14", "2027-03-01"},
        {"2028-01-15", "2028-02-29", "2028-03-16", "2028-03-15"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.invoice);
        EXPECT_EQ(due({days(45), month_end()}, row.invoice), row.days_first);
        EXPECT_EQ(due({month_end(), days(45)}, row.invoice), row.month_first);
        EXPECT_EQ(due({days(60)}, row.invoice), row.sixty_days);
    }
}

TEST(DueDates, a_day_of_the_month_is_reached_on_the_day_itself_and_clamped_in_short_months) {
    EXPECT_EQ(due({on(15)}, "2026-02-15"), "2026-02-15");
    EXPECT_EQ(due({on(15)}, "2026-02-16"), "2026-03-15");
    EXPECT_EQ(due({on(31)}, "2026-02-10"), "2026-02-28");
    EXPECT_EQ(due({on(30)}, "2026-01-31"), "2026-02-28");
    EXPECT_EQ(due({days(45), month_end(), on(10)}, "2026-01-15"), "2026-04-10");
}

TEST(DueDates, the_first_pay_day_on_or_after_counts) {
    const Step pay{StepKind::pay_days, 0, {10, 25}};
    EXPECT_EQ(due({pay}, "2026-03-10"), "2026-03-10");
    EXPECT_EQ(due({pay}, "2026-03-11"), "2026-03-25");
    EXPECT_EQ(due({pay}, "2026-03-26"), "2026-04-10");
}

TEST(DueDates, weeks_and_weekdays) {
    EXPECT_EQ(due({weeks(2)}, "2026-11-22"), "2026-12-06");
    // 22 November 2026 is a Sunday.
    EXPECT_EQ(due({{StepKind::weekday, 0, {}}}, "2026-11-22"), "2026-11-22");
    EXPECT_EQ(due({{StepKind::weekday, 5, {}}}, "2026-11-22"), "2026-11-27");
    EXPECT_EQ(due({{StepKind::weekday, 6, {}}}, "2026-11-22"), "2026-11-28");
}

TEST(DueDates, an_invoice_after_the_cut_off_counts_for_the_next_month) {
    EXPECT_EQ(due({cut(20), month_end()}, "2026-05-20"), "2026-05-31");
    EXPECT_EQ(due({cut(20), month_end()}, "2026-05-21"), "2026-06-30");
    EXPECT_EQ(due({cut(0), on(10)}, "2026-12-05"), "2027-01-10");
}

TEST(DueDates, a_due_day_at_the_weekend_moves_as_agreed) {
    // 31 May 2026 is a Sunday.
    EXPECT_EQ(due({month_end()}, "2026-05-12"), "2026-05-31");
    EXPECT_EQ(due({month_end()}, "2026-05-12", Roll::following), "2026-06-01");
    EXPECT_EQ(due({month_end()}, "2026-05-12", Roll::modified_following), "2026-05-29");
    EXPECT_EQ(due({month_end()}, "2026-05-12", Roll::preceding), "2026-05-29");
}

TEST(DueDates, the_reason_shows_every_step_with_its_day) {
    const DueRule rule{BaseDate::invoice, {days(30), month_end()}, Roll::following};
    const Date base = 2026y / January / 30;
    const Why why = why_due_on(rule, base, weekends());
    EXPECT_EQ(why.rule, "why.due.on");
    EXPECT_EQ(why.values.back(), (WhyValue{"result", WhyKind::date, "2026-03-31"}));
    ASSERT_EQ(why.parts.size(), 2U);
    EXPECT_EQ(why.parts[0], (Why{"why.due.add_days",
                                 {{"count", WhyKind::number, "30"},
                                  {"from", WhyKind::date, "2026-01-30"},
                                  {"result", WhyKind::date, "2026-03-01"}},
                                 {},
                                 {}}));
    EXPECT_EQ(why.parts[1].rule, "why.due.end_of_month");
}

TEST(DueDates, the_reason_ends_with_the_roll_when_it_moved_the_day) {
    const DueRule rule{BaseDate::invoice, {days(1)}, Roll::following};
    const Why why = why_due_on(rule, parse_date("2026-11-20", "").value(), weekends());
    ASSERT_EQ(why.parts.size(), 2U);
    EXPECT_EQ(why.parts[1].rule, "why.due.roll.following");
    EXPECT_EQ(why.parts[1].values.back().text, "2026-11-23");
}

// 21 November 2026 is a Saturday: the Friday is nearer. 22 November is a Sunday: the Monday is.
TEST(DueDates, the_reason_names_the_nearest_business_day) {
    const DueRule rule{BaseDate::invoice, {days(1)}, Roll::nearest};
    for (const auto& [base, due] :
         {std::pair{"2026-11-20", "2026-11-20"}, std::pair{"2026-11-21", "2026-11-23"}}) {
        const Why why = why_due_on(rule, parse_date(base, "").value(), weekends());
        ASSERT_EQ(why.parts.size(), 2U);
        EXPECT_EQ(why.parts[1].rule, "why.due.roll.nearest");
        EXPECT_EQ(why.parts[1].values.back().text, due);
    }
}

TEST(DueDates, a_day_of_its_own_is_called_fixed) {
    EXPECT_STREQ(name_of(BaseDate::fixed), "fixed");
}

TEST(DueDates, a_rule_never_ends_before_it_starts_and_more_days_never_end_earlier) {
    const Date start = parse_date("2024-01-01", "").value();
    for (int offset = 0; offset < 800; ++offset) {
        const Date base = start + std::chrono::days{offset};
        Date before = base;
        for (int count = 0; count < 70; count += 3) {
            const DueRule rule{BaseDate::invoice, {days(count), month_end(), on(10)}, Roll::none};
            const Date end = due_on(rule, base, weekends());
            ASSERT_GE(end, base);
            ASSERT_GE(end, before);
            before = end;
        }
    }
}

}  // namespace
}  // namespace termwise
