#include "core/engine/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/engine/random_drafts.h"
#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

// 1 200.00 due 2026-05-31: x 12.15 % x 30/365 = 11.98; x 12.40 % x 77/365 = 31.39.
TEST(Evaluate, an_invoice_late_over_two_half_years_owes_both_rates_and_40_EUR) {
    const Outcome outcome = outcome_of(sample_draft());
    EXPECT_EQ(outcome.problems, Problems{});
    ASSERT_TRUE(outcome.late.has_value());
    EXPECT_EQ(amount(outcome.late->principal), "1200.00");
    EXPECT_EQ(amount(outcome.late->interest), "43.37");
    EXPECT_EQ(amount(outcome.late->compensation), "40.00");
    EXPECT_EQ(amount(outcome.late->total), "1283.37");
    EXPECT_EQ(outcome.late->days_late, 107);
    EXPECT_EQ(outcome.late->segment_reasons.size(), outcome.late->ledger.segments.size());
}

TEST(Evaluate, nothing_is_owed_on_the_due_day_and_no_fixed_sum_when_it_is_paid_in_time) {
    Draft draft = sample_draft();
    draft.as_of = "2026-05-31";
    EXPECT_EQ(amount(outcome_of(draft).late->total), "0.00");
    draft.payments = {{"2026-05-31", "1200.00"}};
    draft.as_of = "2026-09-15";
    EXPECT_EQ(amount(outcome_of(draft).late->total), "0.00");
    EXPECT_EQ(outcome_of(draft).late->days_late, 0);
}

TEST(Evaluate, each_part_is_there_exactly_when_its_inputs_are) {
    Draft draft = sample_draft();
    draft.as_of = "";
    EXPECT_FALSE(outcome_of(draft).late.has_value());
    EXPECT_EQ(outcome_of(draft).problems, Problems{});

    draft = sample_draft();
    draft.lines[0].unit_price = "abc";
    EXPECT_FALSE(outcome_of(draft).totals.has_value());
    EXPECT_EQ(outcome_of(draft).readings.size(), 1U);
    EXPECT_TRUE(outcome_of(draft).instalments.empty());

    draft = sample_draft();
    draft.issued_on = "";
    EXPECT_TRUE(outcome_of(draft).totals.has_value());
    EXPECT_TRUE(outcome_of(draft).readings.empty());

    draft = sample_draft();
    draft.payments = {{"2026-06-01", "ten"}};
    EXPECT_FALSE(outcome_of(draft).late.has_value());
    EXPECT_EQ(outcome_of(draft).instalments.size(), 1U);
}

TEST(Evaluate, terms_with_two_readings_show_both_days_and_the_one_chosen) {
    Draft draft = sample_draft();
    draft.issued_on = "2026-01-15";
    draft.terms = "45 jours fin de mois";
    Outcome outcome = outcome_of(draft);
    ASSERT_EQ(outcome.readings.size(), 2U);
    EXPECT_EQ(outcome.readings[0].due_on, date_of(2026, 3, 31));
    EXPECT_EQ(outcome.readings[1].due_on, date_of(2026, 3, 17));
    EXPECT_TRUE(has_finding(outcome, "finding.ambiguous_terms"));
    EXPECT_EQ(outcome.instalments[0].due_on, date_of(2026, 3, 31));

    draft.reading = outcome.readings[1].notation;
    outcome = outcome_of(draft);
    EXPECT_EQ(outcome.chosen, 1U);
    EXPECT_EQ(outcome.instalments[0].due_on, date_of(2026, 3, 17));
}

// C. com. L441-10 I: 60 days, or 45 days end of month. From 30 January, 60 days are 31 March, a
// month end; from 31 January they are 1 April, so that the end of April is due.
TEST(Evaluate, terms_that_keep_within_the_limit_by_chance_get_a_note) {
    RuleBook rules = sample_rules();
    rules.jurisdictions[0].caps = {
        {"terms_too_long", DebtorKind::business, 60, 45, "C. com. L441-10 I", "Legifrance"}};
    Draft draft = sample_draft();
    draft.issued_on = "2026-01-30";
    draft.terms = "60eom";
    const Outcome outcome = evaluate(draft, rules);
    const auto told = std::find_if(
        outcome.findings.begin(), outcome.findings.end(),
        [](const Finding& finding) { return finding.why.rule == "finding.terms_too_long_later"; });
    ASSERT_NE(told, outcome.findings.end());
    EXPECT_EQ(told->weight, Finding::Weight::note);
    EXPECT_EQ(told->why.values[1], (WhyValue{"due_on", WhyKind::date, "2026-04-30"}));
    EXPECT_EQ(told->why.values[2], (WhyValue{"issued_on", WhyKind::date, "2026-01-31"}));
}

TEST(Evaluate, without_terms_the_law_gives_thirty_days_from_receipt) {
    Draft draft = sample_draft();
    draft.terms = "";
    draft.received_on = "2026-05-10";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(outcome.readings[0].due_on, date_of(2026, 6, 9));
    EXPECT_TRUE(has_finding(outcome, "finding.terms_by_law"));
}

TEST(Evaluate, a_discount_taken_in_time_settles_the_invoice) {
    Draft draft = sample_draft();
    draft.terms = "2/10 net 30";
    draft.payments = {{"2026-05-11", "1176.00"}};
    Outcome outcome = outcome_of(draft);
    ASSERT_EQ(outcome.discounts.size(), 1U);
    EXPECT_EQ(amount(outcome.discounts[0].payable), "1176.00");
    EXPECT_EQ(amount(outcome.late->total), "0.00");
    EXPECT_TRUE(has_finding(outcome, "finding.discount_taken"));

    draft.payments[0].paid_on = "2026-05-12";
    outcome = outcome_of(draft);
    EXPECT_EQ(amount(outcome.late->principal), "24.00");
}

TEST(Evaluate, a_delay_older_than_the_law_of_the_fixed_sum_bears_none) {
    RuleBook book = sample_rules();
    std::optional<Compensation>& law = book.jurisdictions[0].late[0]->compensation;
    law->since = date_of(2026, 6, 1);  // The first day of the delay of the sample.
    EXPECT_EQ(amount(evaluate(sample_draft(), book).late->compensation), "40.00");
    law->since = date_of(2026, 6, 2);
    EXPECT_EQ(amount(evaluate(sample_draft(), book).late->compensation), "0.00");
}

TEST(Evaluate, what_is_paid_beyond_all_that_is_owed_is_the_buyers) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-05-20", "1300.00"}};
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(amount(outcome.late->total), "-100.00");
    EXPECT_TRUE(has_finding(outcome, "finding.overpaid"));
}

TEST(Evaluate, what_is_paid_beyond_the_debt_pays_the_fixed_sum) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-09-15", "1283.37"}};
    EXPECT_EQ(amount(outcome_of(draft).late->total), "0.00");
}

TEST(Evaluate, a_credit_note_owes_nothing_and_says_so) {
    Draft draft = sample_draft();
    draft.lines[0].quantity = "-4";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(amount(outcome.totals->gross), "-1200.00");
    EXPECT_EQ(amount(outcome.late->total), "0.00");
    EXPECT_TRUE(has_finding(outcome, "finding.credit_note"));
}

TEST(Evaluate, where_no_law_grants_interest_the_debt_itself_is_still_owed) {
    Draft draft = sample_draft();
    draft.debtor = DebtorKind::consumer;
    const Outcome outcome = outcome_of(draft);
    EXPECT_TRUE(has_finding(outcome, "finding.no_statutory_interest"));
    ASSERT_TRUE(outcome.late.has_value());
    EXPECT_EQ(amount(outcome.late->total), "1200.00");
    EXPECT_TRUE(outcome.late->ledger.segments.empty());
}

TEST(Evaluate, a_day_past_the_known_rates_is_reckoned_and_marked) {
    Draft draft = sample_draft();
    draft.as_of = "2027-01-31";
    const Outcome outcome = outcome_of(draft);
    EXPECT_TRUE(outcome.late->assumed);
    EXPECT_TRUE(has_finding(outcome, "finding.assumed_rate"));
}

TEST(Evaluate, a_day_before_the_first_known_rate_is_a_problem_at_the_day_of_issue) {
    Draft draft = sample_draft();
    draft.issued_on = "2020-05-01";
    const Outcome outcome = outcome_of(draft);
    EXPECT_FALSE(outcome.late.has_value());
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::no_rule, "issued_on", "2020-05-01", 0}}));
}

TEST(Evaluate, amounts_beyond_every_bound_are_problems_and_never_wrap) {
    Draft draft = sample_draft();
    draft.lines[0] = {"", "999999999999", "999999999999", VatCategory::S, "20"};
    Outcome outcome = outcome_of(draft);
    EXPECT_FALSE(outcome.totals.has_value());
    ASSERT_EQ(outcome.problems.size(), 1U);
    EXPECT_EQ(outcome.problems[0].code, ErrorCode::out_of_range);

    draft = sample_draft();
    draft.as_of = "2150-01-01";
    outcome = outcome_of(draft);
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::out_of_range, "as_of", "2150-01-01", 0}}));
}

// 10^15 cents at 1 000 % a year: after two years more than any reason could show.
TEST(Evaluate, interest_beyond_every_bound_is_a_problem_at_the_day_of_reckoning) {
    Draft draft = sample_draft();
    draft.lines[0] = {"", "1", "8000000000000.00", VatCategory::S, "20"};
    draft.rate_mode = RateMode::constant;
    draft.contract_rate = "1000";
    draft.as_of = "2028-09-15";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::out_of_range, "as_of", "2028-09-15", 0}}));
    EXPECT_FALSE(outcome.late.has_value());
}

TEST(Evaluate, payments_on_odd_days_are_spoken_of) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-10-01", "10"}, {"2026-04-01", "20"}};
    const Outcome outcome = outcome_of(draft);
    EXPECT_TRUE(has_finding(outcome, "finding.payment_after_as_of"));
    EXPECT_TRUE(has_finding(outcome, "finding.payment_before_issue"));
    ASSERT_EQ(outcome.late->ledger.payments.size(), 1U);
    EXPECT_EQ(outcome.late->ledger.payments[0].payment, 1);
}

// The laws of every outcome, over drafts of all kinds.
void expect_laws(const Outcome& outcome) {
    if (outcome.totals) {
        EXPECT_EQ(outcome.totals->gross.amount,
                  outcome.totals->net.amount + outcome.totals->tax.amount);
    }
    if (!outcome.instalments.empty()) {
        Money sum = Money::zero(outcome.totals->gross.amount.currency());
        for (const Instalment& part : outcome.instalments) sum += part.amount.amount;
        // A credit's parts hold its cost too.
        if (outcome.credit) sum -= outcome.credit->cost.amount;
        EXPECT_EQ(sum, outcome.totals->payable.amount);
    }
    if (outcome.late) {
        const LateAccount& late = *outcome.late;
        EXPECT_GE(late.interest.amount.minor_units(), 0);
        EXPECT_GE(late.principal.amount.minor_units(), 0);
        EXPECT_EQ(late.ledger.segments.size(), late.segment_reasons.size());
        EXPECT_EQ(late.ledger.payments.size(), late.payment_uses.size());
        EXPECT_FALSE(late.total.why.rule.empty());
    }
    for (const Error& problem : outcome.problems) EXPECT_FALSE(problem.where.empty());
}

TEST(Evaluate, three_thousand_random_drafts_keep_the_laws_and_crash_nothing) {
    RandomDrafts drafts{42};
    int complete = 0;
    for (int i = 0; i < 3'000; ++i) {
        Draft draft = drafts.next();
        const Outcome outcome = outcome_of(draft);
        expect_laws(outcome);
        complete += outcome.late.has_value() ? 1 : 0;
        if (HasFailure()) FAIL() << "draft " << i;
    }
    EXPECT_GT(complete, 100);
}

}  // namespace
}  // namespace termwise
