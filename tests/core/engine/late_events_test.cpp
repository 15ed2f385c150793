// Events of a debt, and choices of its ledger, from the draft to the outcome.

#include <gtest/gtest.h>

#include <algorithm>

#include "core/engine/evaluate.h"
#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

RuleBook rules_with_limitation() {
    RuleBook rules = sample_rules();
    Limitation limitation;
    limitation.years = 5;
    limitation.judgment_years = 10;
    limitation.restarts = {Interruption::payment, Interruption::acknowledgement};
    limitation.law = "C. com. L110-4";
    limitation.source = "C. civ. 2224";
    rules.jurisdictions[0].late[0]->limitation = limitation;
    return rules;
}

const RuleBook& book_with_limitation() {
    static const RuleBook book = rules_with_limitation();
    return book;
}

Outcome limited_outcome(const Draft& draft) { return evaluate(draft, book_with_limitation()); }

const Finding* finding(const Outcome& outcome, std::string_view rule) {
    const auto found =
        std::find_if(outcome.findings.begin(), outcome.findings.end(),
                     [&](const Finding& finding) { return finding.why.rule == rule; });
    return found == outcome.findings.end() ? nullptr : &*found;
}

Draft with_events(std::vector<DraftEvent> events) {
    Draft draft = sample_draft();
    draft.events = std::move(events);
    return draft;
}

DraftEvent event(EventKind kind, std::string on, std::string amount = {}) {
    return {kind, std::move(on), {}, std::move(amount), {}};
}

DraftEvent lasting(EventKind kind, std::string on, std::string until) {
    return {kind, std::move(on), std::move(until), {}, {}};
}

// 1 200.00 due 2026-05-31. To 1 August: 11.98 + 1 200 x 12.40 % x 32/365 = 13.05. The payment of
// 100.00 pays 60.00 costs, 25.03 interest, 14.97 principal. To 15 September: 1 185.03 x 12.40 %
// x 45/365 = 18.12.
TEST(LateEvents, costs_are_owed_and_paid_first) {
    Draft draft = with_events({event(EventKind::cost, "2026-07-15", "60")});
    EXPECT_EQ(amount(limited_outcome(draft).late->costs), "60.00");
    EXPECT_EQ(amount(limited_outcome(draft).late->total), "1343.37");
    draft.payments = {{"2026-08-01", "100"}};
    const Outcome outcome = limited_outcome(draft);
    ASSERT_TRUE(outcome.late.has_value());
    EXPECT_EQ(decimal_text(outcome.late->ledger.payments[0].to_costs), "60.00");
    EXPECT_EQ(amount(outcome.late->costs), "0.00");
    EXPECT_EQ(amount(outcome.late->interest), "18.12");
    EXPECT_EQ(amount(outcome.late->total), "1243.15");
    EXPECT_EQ(outcome.late->costs.why.parts.size(), 1U);
}

TEST(LateEvents, the_fixed_compensation_is_owed_once_however_much_happens) {
    Draft draft = with_events({event(EventKind::acknowledgement, "2026-07-01"),
                               event(EventKind::claim, "2026-08-01"),
                               event(EventKind::judgment, "2026-09-01")});
    draft.demanded_on = "2026-06-15";
    draft.plan = "3x";
    for (const char* const as_of : {"2026-09-15", "2026-12-31", "2028-12-31"}) {
        draft.as_of = as_of;
        EXPECT_EQ(amount(limited_outcome(draft).late->compensation), "40.00") << as_of;
    }
}

TEST(LateEvents, a_standstill_and_a_promise_with_an_end_stop_the_interest) {
    for (const EventKind kind : {EventKind::standstill, EventKind::promise}) {
        const Outcome outcome =
            limited_outcome(with_events({lasting(kind, "2026-07-01", "2026-09-15")}));
        EXPECT_EQ(amount(outcome.late->interest), "11.98");
        EXPECT_EQ(outcome.late->interest.why.parts[0].parts.back().rule, "why.late.standstill");
        EXPECT_EQ(outcome.late->segment_reasons.size(), outcome.late->ledger.segments.size());
    }
    const Outcome promised =
        limited_outcome(with_events({event(EventKind::promise, "2026-07-01")}));
    EXPECT_EQ(amount(promised.late->interest), "43.37");
}

TEST(LateEvents, a_credit_note_before_the_due_day_leaves_nothing_late) {
    const Outcome outcome =
        limited_outcome(with_events({event(EventKind::credit_note, "2026-05-20", "1200")}));
    EXPECT_EQ(amount(outcome.late->compensation), "0.00");
    EXPECT_EQ(amount(outcome.late->total), "0.00");
    EXPECT_EQ(outcome.late->ledger.credits[0].credit, 0);
    EXPECT_EQ(outcome.late->credit_uses[0].rule, "why.late.credit");
}

TEST(LateEvents, a_credit_beyond_the_principal_lowers_the_total) {
    const Outcome outcome =
        limited_outcome(with_events({event(EventKind::credit_note, "2026-09-15", "1500")}));
    // 43.37 + 40.00 - 300.00
    EXPECT_EQ(amount(outcome.late->total), "-216.63");
}

TEST(LateEvents, a_payment_or_credit_names_its_instalment) {
    Draft draft = sample_draft();
    draft.plan = "2x";
    draft.payments = {{"2026-09-10", "600", "2"}};
    const Outcome outcome = limited_outcome(draft);
    ASSERT_TRUE(outcome.late.has_value());
    EXPECT_EQ(decimal_text(outcome.late->ledger.open[0]), "600.00");
    EXPECT_LT(outcome.late->ledger.open[1], (Money{2'000, Currency{"EUR"}}));

    draft.payments[0].debt = "3";
    EXPECT_EQ(limited_outcome(draft).problems,
              (Problems{{ErrorCode::out_of_range, "payments[0].debt", "3", 0}}));
    EXPECT_FALSE(limited_outcome(draft).late.has_value());
}

TEST(LateEvents, the_limitation_is_dated_and_starts_anew_with_a_promise) {
    const Outcome plain = limited_outcome(sample_draft());
    ASSERT_TRUE(plain.late->limitation.has_value());
    EXPECT_EQ(plain.late->limitation->on, date_of(2031, 5, 31));
    EXPECT_EQ(plain.late->limitation->why.source, "C. civ. 2224");
    const Outcome promised =
        limited_outcome(with_events({event(EventKind::promise, "2026-07-01")}));
    EXPECT_EQ(promised.late->limitation->on, date_of(2031, 7, 1));
    const Outcome sued = limited_outcome(with_events({event(EventKind::claim, "2026-07-01")}));
    EXPECT_EQ(sued.late->limitation->on, std::nullopt);
    EXPECT_EQ(sued.late->limitation->why.rule, "why.late.limitation_pending");
}

TEST(LateEvents, a_debt_about_to_be_barred_is_a_warning_and_one_that_is_too) {
    Draft draft = sample_draft();
    draft.as_of = "2030-11-29";
    EXPECT_EQ(finding(limited_outcome(draft), "finding.limitation_near"), nullptr);
    draft.as_of = "2030-11-30";
    EXPECT_NE(finding(limited_outcome(draft), "finding.limitation_near"), nullptr);
    draft.as_of = "2031-05-31";
    EXPECT_NE(finding(limited_outcome(draft), "finding.limitation_near"), nullptr);
    draft.as_of = "2031-06-01";
    const Outcome barred = limited_outcome(draft);
    EXPECT_EQ(finding(barred, "finding.limitation_near"), nullptr);
    ASSERT_NE(finding(barred, "finding.limitation_passed"), nullptr);
    EXPECT_EQ(finding(barred, "finding.limitation_passed")->weight, Finding::Weight::warning);
}

TEST(LateEvents, what_is_paid_can_no_longer_be_barred) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-05-31", "1200"}};
    EXPECT_FALSE(limited_outcome(draft).late->limitation.has_value());
}

// 1 200 x 12.40 % x 93/365 = 37.91, x 94/365 = 38.32; with 11.98: 49.89, 50.30.
TEST(LateEvents, the_day_on_which_the_interest_reaches_50_EUR) {
    Draft draft = sample_draft();
    draft.threshold = "50";
    const Outcome outcome = limited_outcome(draft);
    ASSERT_TRUE(outcome.late->threshold.has_value());
    EXPECT_EQ(outcome.late->threshold->on, date_of(2026, 10, 2));
    EXPECT_EQ(outcome.late->threshold->why.rule, "why.late.threshold");
}

// 1 240.00 with the compensation; 60.00 of interest: 11.98 + 1 200 x 12.40 % x 118/365 = 48.11.
TEST(LateEvents, the_day_on_which_the_total_reaches_1_300_EUR) {
    Draft draft = sample_draft();
    draft.threshold = "1300";
    draft.threshold_of = ThresholdOf::total;
    EXPECT_EQ(limited_outcome(draft).late->threshold->on, date_of(2026, 10, 26));
    draft.as_of = "2026-05-15";
    EXPECT_EQ(limited_outcome(draft).late->threshold->on, date_of(2026, 10, 26));
    draft.threshold = "1240.50";
    EXPECT_EQ(limited_outcome(draft).late->threshold->on, date_of(2026, 6, 2));
}

TEST(LateEvents, a_threshold_that_is_never_reached_says_so) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-05-31", "1200"}};
    draft.threshold = "50";
    const Outcome outcome = limited_outcome(draft);
    EXPECT_EQ(outcome.late->threshold->on, std::nullopt);
    EXPECT_EQ(outcome.late->threshold->why.rule, "why.late.threshold_never");
}

// 1 200 x 12.15 % x 20/365 = 7.99, and 31.39.
TEST(LateEvents, days_of_grace_are_forgiven_unless_they_only_wait) {
    Draft draft = sample_draft();
    draft.grace_days = "10";
    EXPECT_EQ(amount(limited_outcome(draft).late->interest), "39.38");
    draft.grace = Grace::counted;
    EXPECT_EQ(amount(limited_outcome(draft).late->interest), "43.37");
    draft.as_of = "2026-06-10";
    EXPECT_EQ(amount(limited_outcome(draft).late->interest), "0.00");
}

// The series of the sample is a whole rate: 12.15 + 1 = 13.15 %, 12.40 + 1 = 13.40 %.
TEST(LateEvents, a_rate_may_be_agreed_as_a_series_and_a_margin) {
    Draft draft = sample_draft();
    draft.contract_series = "default";
    draft.contract_margin = "1";
    // 1 200 x 13.15 % x 30/365 = 12.97; 1 200 x 13.40 % x 77/365 = 33.92
    EXPECT_EQ(amount(limited_outcome(draft).late->interest), "46.89");
    draft.rate_mode = RateMode::frozen;
    // 1 200 x 13.15 % x 107/365 = 46.26
    EXPECT_EQ(amount(limited_outcome(draft).late->interest), "46.26");
}

TEST(LateEvents, payments_are_used_by_the_order_that_was_agreed) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-06-30", "200"}};
    draft.allocation = AllocationOrder::principal_first;
    EXPECT_EQ(decimal_text(limited_outcome(draft).late->ledger.payments[0].to_interest), "0.00");
    EXPECT_EQ(limited_outcome(draft).late->payment_uses[0].rule,
              "why.late.payment_principal_first");
    draft.allocation = AllocationOrder::pro_rata;
    // 200 x 11.98 / 1 211.98 = 1.977
    EXPECT_EQ(decimal_text(limited_outcome(draft).late->ledger.payments[0].to_interest), "1.98");
    EXPECT_EQ(limited_outcome(draft).late->payment_uses[0].rule, "why.late.payment_pro_rata");
}

// 40 EUR at 1.0825 USD = 43.30 USD.
TEST(LateEvents, a_rate_of_exchange_makes_the_fixed_sum_owed_in_another_currency) {
    Draft draft = sample_draft();
    draft.currency = "USD";
    EXPECT_EQ(amount(limited_outcome(draft).late->compensation), "0.00");
    draft.compensation_rate = "1.0825";
    const Outcome outcome = limited_outcome(draft);
    EXPECT_EQ(amount(outcome.late->compensation), "43.30");
    EXPECT_EQ(outcome.late->compensation.why.rule, "why.late.compensation_converted");
}

TEST(LateEvents, an_event_later_than_the_day_of_reckoning_is_noted_and_not_counted) {
    const Outcome outcome =
        limited_outcome(with_events({event(EventKind::cost, "2026-10-01", "60")}));
    EXPECT_EQ(amount(outcome.late->costs), "0.00");
    ASSERT_NE(finding(outcome, "finding.event_after_as_of"), nullptr);
    EXPECT_EQ(finding(outcome, "finding.event_after_as_of")->where, "events[0].on");
}

TEST(LateEvents, costs_are_owed_where_no_law_grants_interest) {
    Draft draft = with_events({event(EventKind::cost, "2026-07-15", "60")});
    draft.debtor = DebtorKind::consumer;
    draft.payments = {{"2026-08-01", "100"}};
    const Outcome outcome = limited_outcome(draft);
    ASSERT_TRUE(outcome.late.has_value());
    EXPECT_EQ(amount(outcome.late->total), "1160.00");
    EXPECT_EQ(decimal_text(outcome.late->ledger.payments[0].to_costs), "60.00");
}

}  // namespace
}  // namespace termwise
