// The holidays that move days: the law's own, or those that the draft names.

#include <gtest/gtest.h>

#include "core/engine/evaluate.h"
#include "core/json/outcome_json.h"
#include "tests/assets/shipped_rules.h"
#include "tests/core/engine/advice_samples.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {
namespace {

Outcome outcome_by_calendar(const Draft& draft) { return evaluate(draft, assets::shipped_rules()); }

Draft on_a_business_day(const char* place, const char* issued_on, const char* terms) {
    Draft draft = sample_draft();
    draft.jurisdiction = place;
    draft.issued_on = issued_on;
    draft.terms = terms;
    draft.as_of = "";
    return draft;
}

Date due_day(Draft draft, const char* calendar) {
    draft.calendar = calendar;
    const Outcome outcome = outcome_by_calendar(draft);
    EXPECT_EQ(outcome.problems, Problems{}) << calendar;
    return outcome.readings.at(0).due_on;
}

// Good Friday, 18 April 2025, is a holiday in Alsace-Moselle (Code du travail L3134-13), Easter
// Monday the 21st everywhere in France. 15 August 2025, a Friday, is none of the euro's TARGET2.
TEST(DraftCalendar, a_due_day_moves_off_the_holidays_of_the_calendar_that_is_named) {
    const Draft easter = on_a_business_day("FR", "2025-03-19", "net30~f");
    EXPECT_EQ(due_day(easter, ""), date_of(2025, 4, 18));
    EXPECT_EQ(due_day(easter, "FR"), date_of(2025, 4, 18));
    EXPECT_EQ(due_day(easter, "FR-57"), date_of(2025, 4, 22));
    const Draft august = on_a_business_day("FR", "2025-07-16", "net30~f");
    EXPECT_EQ(due_day(august, ""), date_of(2025, 8, 18));
    EXPECT_EQ(due_day(august, "TARGET2"), date_of(2025, 8, 15));
}

TEST(DraftCalendar, the_reason_of_a_day_names_the_calendar_it_was_moved_by) {
    Draft draft = on_a_business_day("FR", "2025-03-19", "net30~f");
    draft.calendar = "FR-57";
    const std::string json = outcome_json(outcome_by_calendar(draft));
    EXPECT_NE(json.find(R"("text":"FR-57")"), json.npos);
}

// Epiphany, Tuesday 6 January 2026: a holiday in Bavaria, none in Berlin.
TEST(DraftCalendar, a_discount_window_moves_with_it) {
    Draft draft = on_a_business_day("DE", "2025-12-27", "2/10~f net60");
    for (const auto& [calendar, until] :
         {std::pair{"", date_of(2026, 1, 6)}, std::pair{"DE-BE", date_of(2026, 1, 6)},
          std::pair{"DE-BY", date_of(2026, 1, 7)}}) {
        draft.calendar = calendar;
        const Outcome outcome = outcome_by_calendar(draft);
        ASSERT_EQ(outcome.discounts.size(), 1U);
        EXPECT_EQ(outcome.discounts[0].until, until) << calendar;
    }
}

// 2 January 2026, a Friday, is a bank holiday in Scotland.
TEST(DraftCalendar, the_parts_of_a_plan_move_with_it) {
    Draft draft = on_a_business_day("UK", "2025-12-03", "net30~f 3x");
    draft.currency = "GBP";
    EXPECT_EQ(outcome_by_calendar(draft).instalments.at(0).due_on, date_of(2026, 1, 2));
    draft.calendar = "GB-SCT";
    const Outcome outcome = outcome_by_calendar(draft);
    ASSERT_EQ(outcome.instalments.size(), 3U);
    EXPECT_EQ(outcome.instalments[0].due_on, date_of(2026, 1, 5));
    EXPECT_EQ(outcome.instalments[1].due_on, date_of(2026, 2, 2));
}

// Due on 12 November 2026; the second letter goes out 14 days later, on Thanksgiving.
TEST(DraftCalendar, a_reminder_waits_for_a_business_day_of_it) {
    Draft draft = on_a_business_day("FR", "2026-10-13", "net30");
    draft.as_of = "2026-11-20";
    draft.reminders = sample_reminders();
    EXPECT_EQ(outcome_by_calendar(draft).reminders->plan.steps.at(1).on, date_of(2026, 11, 26));
    draft.calendar = "US";
    EXPECT_EQ(outcome_by_calendar(draft).reminders->plan.steps.at(1).on, date_of(2026, 11, 27));
}

TEST(DraftCalendar, one_that_is_not_listed_is_a_problem_and_gives_no_day) {
    Draft draft = sample_draft();
    draft.calendar = "DE-XX";
    const Outcome outcome = outcome_by_calendar(draft);
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::unknown_name, "calendar", "DE-XX", 0}}));
    EXPECT_TRUE(outcome.totals.has_value());
    EXPECT_TRUE(outcome.readings.empty());
    EXPECT_TRUE(outcome.instalments.empty());
    EXPECT_FALSE(outcome.late.has_value());
}

TEST(DraftCalendar, every_calendar_that_is_shipped_can_be_named) {
    for (const HolidayCalendar& calendar : assets::shipped_rules().calendars) {
        Draft draft = on_a_business_day("FR", "2026-05-01", "net30~f");
        draft.calendar = calendar.id;
        EXPECT_EQ(outcome_by_calendar(draft).problems, Problems{}) << calendar.id;
    }
}

}  // namespace
}  // namespace termwise
