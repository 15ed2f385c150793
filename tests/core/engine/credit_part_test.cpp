#include <gtest/gtest.h>

#include <algorithm>

#include "core/engine/check_draft.h"
#include "core/engine/evaluate.h"
#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

RuleBook rules_with_credit_law() {
    RuleBook rules = sample_rules();
    CreditExemption exemption;
    exemption.since = date_of(2026, 11, 20);
    exemption.law = "C. conso. L312-4";
    exemption.supply_days = 50;
    exemption.own_claim = true;
    rules.jurisdictions[0].consumer_credit.exemptions.push_back(exemption);
    return rules;
}

/// 1 000.00 and 20 % VAT to a consumer on 2026-11-22, in three monthly parts from that day on.
Draft plan_draft() {
    Draft draft = sample_draft();
    draft.debtor = DebtorKind::consumer;
    draft.issued_on = "2026-11-22";
    draft.as_of = "";
    draft.terms = "cash";
    draft.plan = "3x";
    return draft;
}

Outcome credit_outcome(const Draft& draft) { return evaluate(draft, rules_with_credit_law()); }

Problems credit_problems(const DraftCredit& credit) {
    Draft draft = plan_draft();
    draft.credit = credit;
    return check_draft(draft, sample_rules()).problems;
}

TEST(Credit, three_months_from_the_supply_are_consumer_credit_and_50_days_are_not) {
    Draft draft = plan_draft();
    EXPECT_TRUE(has_finding(credit_outcome(draft), "finding.credit_regulated"));
    draft.plan = "3x/25d";
    EXPECT_TRUE(has_finding(credit_outcome(draft), "finding.credit_exempt"));
    draft.debtor = DebtorKind::business;
    EXPECT_FALSE(has_finding(credit_outcome(draft), "finding.credit_exempt"));
}

TEST(Credit, without_one_a_draft_has_no_credit_part_and_its_plan_is_as_before) {
    const Outcome outcome = credit_outcome(plan_draft());
    EXPECT_FALSE(outcome.credit.has_value());
    EXPECT_EQ(outcome.instalments.size(), 3U);
    EXPECT_EQ(decimal_text(outcome.instalments[0].amount.amount), "400.00");
}

TEST(Credit, interest_is_in_the_instalments_that_fall_due) {
    Draft draft = plan_draft();
    draft.credit = DraftCredit{};
    draft.credit->deposit = "30%";
    draft.credit->pricing = PlanPricing::interest;
    draft.credit->rate = "9.9";
    const Outcome outcome = credit_outcome(draft);
    EXPECT_EQ(outcome.problems, Problems{});
    ASSERT_TRUE(outcome.credit.has_value());
    ASSERT_EQ(outcome.instalments.size(), 4U);
    Money paid = Money::zero(Currency{"EUR"});
    for (std::size_t i = 0; i < outcome.instalments.size(); ++i) {
        paid += outcome.instalments[i].amount.amount;
        EXPECT_EQ(outcome.instalments[i].amount.amount, outcome.credit->parts[i].payment.amount);
    }
    EXPECT_EQ(paid, outcome.totals->payable.amount + outcome.credit->cost.amount);
    EXPECT_TRUE(outcome.credit->apr.has_value());
    EXPECT_TRUE(has_finding(outcome, "finding.credit_regulated"));
}

TEST(Credit, lines_that_exceed_the_total_are_refused_and_the_plan_stays) {
    Draft draft = plan_draft();
    draft.credit = DraftCredit{};
    draft.credit->lines = {{PlanLineKind::percent, "70"},
                           {PlanLineKind::fixed, "500.00"},
                           {PlanLineKind::balance, ""}};
    const Outcome outcome = credit_outcome(draft);
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::conflict, "credit.lines", "1200.00", 0}}));
    EXPECT_FALSE(outcome.credit.has_value());
    EXPECT_EQ(outcome.instalments.size(), 3U);
}

TEST(CheckCredit, each_text_that_cannot_be_read_is_a_problem_with_its_path) {
    DraftCredit credit;
    credit.deposit = "many";
    credit.deposit_on = "2026-02-30";
    credit.multiple = "-5";
    credit.pricing = PlanPricing::interest;
    EXPECT_EQ(credit_problems(credit),
              (Problems{{ErrorCode::malformed, "credit.deposit", "many", 0},
                        {ErrorCode::malformed, "credit.deposit_on", "2026-02-30", 0},
                        {ErrorCode::out_of_range, "credit.multiple", "-5", 0},
                        {ErrorCode::missing, "credit.rate", "", 0}}));
}

TEST(CheckCredit, weights_are_whole_numbers_one_per_part) {
    DraftCredit credit;
    credit.weights = {"1", "1.5", "x"};
    EXPECT_EQ(credit_problems(credit),
              (Problems{{ErrorCode::out_of_range, "credit.weights[1]", "1.5", 0},
                        {ErrorCode::malformed, "credit.weights[2]", "x", 0}}));
    credit.weights = {"1", "2"};
    EXPECT_EQ(credit_problems(credit), (Problems{{ErrorCode::conflict, "credit.weights", "2", 0}}));
}

TEST(CheckCredit, a_credit_without_a_plan_asks_for_one) {
    Draft draft = plan_draft();
    draft.plan = "";
    draft.credit = DraftCredit{};
    EXPECT_EQ(check_draft(draft, sample_rules()).problems,
              (Problems{{ErrorCode::missing, "plan", "", 0}}));
}

// The late account of sample_case.h: 1 200.00, 43.37 of interest, 40.00: six parts without further
// interest are 1 283.37 / 6: principal 200.00, charges 83.37 / 6 = 13.89 and 13.92.
TEST(Reschedule, what_is_overdue_with_its_interest_and_costs_is_paid_in_six_parts) {
    Draft draft = sample_draft();
    draft.reschedule = DraftReschedule{};
    draft.reschedule->first_on = "2026-10-01";
    draft.reschedule->plan = "6x";
    const Outcome outcome = credit_outcome(draft);
    EXPECT_EQ(outcome.problems, Problems{});
    ASSERT_TRUE(outcome.reschedule.has_value());
    const Reschedule& plan = *outcome.reschedule;
    EXPECT_EQ(decimal_text(plan.taken_up.amount), "1283.37");
    ASSERT_EQ(plan.parts.size(), 6U);
    EXPECT_EQ(decimal_text(plan.parts[0].amount.amount), "213.89");
    EXPECT_EQ(decimal_text(plan.parts[5].amount.amount), "213.92");
    EXPECT_EQ(decimal_text(plan.parts[0].due_if_missed.amount), "1283.37");
    EXPECT_EQ(decimal_text(plan.parts[5].due_if_missed.amount), "213.92");
    EXPECT_EQ(plan.total.amount, plan.taken_up.amount);
}

// Without the 43.37: 1 240.00 / 6: 200.00 + 6.66, the last 200.00 + 6.70. Missed at once: all.
TEST(Reschedule, interest_waived_if_the_plan_is_kept_comes_back_when_a_part_is_missed) {
    Draft draft = sample_draft();
    draft.reschedule = DraftReschedule{};
    draft.reschedule->first_on = "2026-10-01";
    draft.reschedule->plan = "6x";
    draft.reschedule->waiver = Waiver::if_kept;
    const Outcome outcome = credit_outcome(draft);
    ASSERT_TRUE(outcome.reschedule.has_value());
    EXPECT_EQ(decimal_text(outcome.reschedule->waived.amount), "43.37");
    EXPECT_EQ(decimal_text(outcome.reschedule->total.amount), "1240.00");
    EXPECT_EQ(decimal_text(outcome.reschedule->parts[0].amount.amount), "206.66");
    EXPECT_EQ(decimal_text(outcome.reschedule->parts[0].due_if_missed.amount), "1283.37");
}

TEST(Reschedule, a_rate_without_its_day_is_told_and_comes_to_nothing) {
    Draft draft = sample_draft();
    draft.reschedule = DraftReschedule{};
    draft.reschedule->first_on = "2026-10-01";
    draft.reschedule->plan = "6x";
    draft.reschedule->rates = {{"", "8"}};
    const Outcome outcome = credit_outcome(draft);
    EXPECT_EQ(outcome.problems,
              (Problems{{ErrorCode::unfinished, "reschedule.rates[0].since", "", 0}}));
    ASSERT_TRUE(outcome.reschedule.has_value());
    EXPECT_EQ(decimal_text(outcome.reschedule->total.amount), "1283.37");
}

TEST(Reschedule, it_is_refused_where_nothing_is_overdue_or_the_first_day_is_past) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-05-31", "1200.00"}};
    draft.reschedule = DraftReschedule{};
    draft.reschedule->first_on = "2026-10-01";
    draft.reschedule->plan = "6x";
    EXPECT_EQ(credit_outcome(draft).problems,
              (Problems{{ErrorCode::conflict, "reschedule", "0.00", 0}}));
    draft.reschedule->first_on = "2026-09-15";
    EXPECT_EQ(credit_outcome(draft).problems,
              (Problems{{ErrorCode::conflict, "reschedule.first_on", "2026-09-15", 0}}));
    draft.reschedule->first_on = "2026-10-01";
    draft.reschedule->plan = "soon";
    EXPECT_EQ(credit_outcome(draft).problems,
              (Problems{{ErrorCode::malformed, "reschedule.plan", "soon", 0}}));
}

TEST(Credit, the_rate_of_an_earlier_contract_cites_the_earlier_directive) {
    Draft draft = plan_draft();
    draft.credit = DraftCredit{};
    draft.credit->pricing = PlanPricing::interest;
    draft.credit->rate = "9.9";
    EXPECT_EQ(outcome_of(draft).credit->apr->why.source, "Directive (EU) 2023/2225, annex III");
    draft.ordered_on = "2026-11-19";
    EXPECT_EQ(outcome_of(draft).credit->apr->why.source, "Directive 2008/48/EC, annex I");
}

}  // namespace
}  // namespace termwise
