#include "core/engine/check_late.h"

#include <gtest/gtest.h>

#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

Draft with_event(DraftEvent event) {
    Draft draft = sample_draft();
    draft.events.push_back(std::move(event));
    return draft;
}

TEST(CheckLate, events_are_read_and_stand_in_the_order_of_their_days) {
    Draft draft = sample_draft();
    draft.events = {{EventKind::credit_note, "2026-07-01", "", "25", "2"},
                    {EventKind::standstill, "2026-06-01", "2026-06-30", "", ""}};
    const RuleBook rules = sample_rules();
    const CheckedDraft checked = check_draft(draft, rules);
    EXPECT_EQ(checked.problems, Problems{});
    ASSERT_TRUE(checked.events.has_value());
    EXPECT_EQ(
        *checked.events,
        (std::vector<KnownEvent>{
            {EventKind::standstill, date_of(2026, 6, 1), date_of(2026, 6, 30), {}, oldest_debt, 1},
            {EventKind::credit_note, date_of(2026, 7, 1), {}, Money{2'500, Currency{"EUR"}}, 1, 0},
        }));
}

TEST(CheckLate, a_part_that_the_kind_of_event_needs_is_asked_for) {
    EXPECT_EQ(problems_of(with_event({EventKind::cost, "", "", "", ""})),
              (Problems{{ErrorCode::missing, "events[0].on", "", 0},
                        {ErrorCode::unfinished, "events[0].amount", "", 0}}));
    EXPECT_EQ(problems_of(with_event({EventKind::standstill, "2026-06-01", "", "", ""})),
              (Problems{{ErrorCode::unfinished, "events[0].until", "", 0}}));
    EXPECT_EQ(problems_of(with_event({EventKind::promise, "2026-06-01", "", "", ""})), Problems{});
}

// As if it were not there: the same account, to the reasons of its figures.
void expect_nothing_of_it(const Draft& with, const Draft& without, const Problems& told) {
    const Outcome outcome = outcome_of(with);
    EXPECT_EQ(outcome.problems, told);
    ASSERT_TRUE(outcome.late.has_value());
    EXPECT_EQ(outcome.late->total, outcome_of(without).late->total);
}

TEST(CheckLate, a_payment_without_an_amount_is_told_and_comes_to_nothing) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-06-15", "200", ""}};
    Draft unfinished = draft;
    unfinished.payments.insert(unfinished.payments.begin(), {"2026-06-10", " ", ""});
    expect_nothing_of_it(unfinished, draft, {{ErrorCode::unfinished, "payments[0].amount", "", 0}});
    unfinished.payments[0].amount = "12x";
    EXPECT_FALSE(outcome_of(unfinished).late.has_value());
}

TEST(CheckLate, an_event_without_its_amount_or_end_is_told_and_comes_to_nothing) {
    const Draft draft = sample_draft();
    expect_nothing_of_it(with_event({EventKind::cost, "2026-06-01", "", "", ""}), draft,
                         {{ErrorCode::unfinished, "events[0].amount", "", 0}});
    expect_nothing_of_it(with_event({EventKind::credit_note, "2026-06-01", "", "", ""}), draft,
                         {{ErrorCode::unfinished, "events[0].amount", "", 0}});
    expect_nothing_of_it(with_event({EventKind::standstill, "2026-06-01", "", "", ""}), draft,
                         {{ErrorCode::unfinished, "events[0].until", "", 0}});
    EXPECT_FALSE(outcome_of(with_event({EventKind::judgment, "", "", "", ""})).late.has_value());
}

TEST(CheckLate, a_part_that_the_kind_of_event_has_not_is_a_contradiction) {
    EXPECT_EQ(problems_of(with_event({EventKind::judgment, "2026-06-01", "2026-07-01", "5", "1"})),
              (Problems{{ErrorCode::conflict, "events[0].until", "2026-07-01", 0},
                        {ErrorCode::conflict, "events[0].amount", "5", 0},
                        {ErrorCode::conflict, "events[0].debt", "1", 0}}));
    EXPECT_EQ(problems_of(with_event({EventKind::standstill, "2026-06-02", "2026-06-01", "", ""})),
              (Problems{{ErrorCode::conflict, "events[0].until", "2026-06-01", 0}}));
}

TEST(CheckLate, what_cannot_be_read_is_named_with_its_path) {
    struct Row {
        const char* amount;
        const char* debt;
        Problems problems;
    };
    const Row rows[] = {
        {"0", "", {{ErrorCode::out_of_range, "events[0].amount", "0", 0}}},
        {"-5", "", {{ErrorCode::out_of_range, "events[0].amount", "-5", 0}}},
        {"5 USD", "", {{ErrorCode::conflict, "events[0].amount", "5 USD", 0}}},
        {"5", "0", {{ErrorCode::out_of_range, "events[0].debt", "0", 0}}},
        {"5", "1.5", {{ErrorCode::out_of_range, "events[0].debt", "1.5", 0}}},
        {"5", "first", {{ErrorCode::malformed, "events[0].debt", "first", 0}}},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string{row.amount} + " " + row.debt);
        EXPECT_EQ(problems_of(
                      with_event({EventKind::credit_note, "2026-06-01", "", row.amount, row.debt})),
                  row.problems);
    }
}

TEST(CheckLate, choices_of_the_ledger_are_read_or_named) {
    Draft draft = sample_draft();
    draft.day_count = DayCount::act_act_afb;
    draft.contract_series = "euribor";
    draft.contract_margin = "2 points";
    draft.grace_days = "4000";
    draft.compensation_rate = "0";
    draft.threshold = "-1";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::no_rule, "day_count", "act_act_afb", 0},
                        {ErrorCode::unknown_name, "contract_series", "euribor", 0},
                        {ErrorCode::malformed, "contract_margin", "2 points", 0},
                        {ErrorCode::out_of_range, "grace_days", "4000", 0},
                        {ErrorCode::out_of_range, "compensation_rate", "0", 0},
                        {ErrorCode::out_of_range, "threshold", "-1", 0}}));
}

TEST(CheckLate, an_agreed_series_and_an_agreed_rate_exclude_each_other) {
    Draft draft = sample_draft();
    draft.contract_series = "default";
    draft.contract_rate = "9";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::conflict, "contract_series", "default", 0}}));
}

TEST(CheckLate, more_events_than_any_case_has_are_refused_as_a_whole) {
    Draft draft = sample_draft();
    draft.events.resize(draft_max_events + 1);
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::too_large, "events", "1001", 0}}));
}

}  // namespace
}  // namespace termwise
