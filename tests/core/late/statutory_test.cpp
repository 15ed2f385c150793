#include "core/late/statutory.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

template <class T>
Sourced<T> settled(T value) {
    return {value, "a text", Confidence::high, ""};
}

LateRule french_law() {
    LateRule law;
    law.law = "C. com. L441-10 II";
    law.series = "ecb_mro_semester";
    law.margins = french().margins;
    law.mode = {RateMode::variable, "L441-10", Confidence::medium, "No ruling."};
    law.day_count = settled(DayCount::act_365f);
    law.compounding = settled(Compounding::none);
    law.start = settled(InterestStart::day_after_due);
    law.payment_day_counts = settled(true);
    law.allocation = settled(AllocationOrder::interest_first);
    law.contract_floor =
        RateBound{"legal", {}, Share{3 * Share::one}, "L441-10", "3 x 4.92", Confidence::high};
    return law;
}

RuleBook rule_book() {
    RuleBook rules;
    Jurisdiction france;
    france.code = "FR";
    france.late[static_cast<std::size_t>(DebtorKind::business)] = french_law();
    LateRule consumer = french_law();
    consumer.start = settled(InterestStart::demand);
    consumer.mode = settled(RateMode::variable);
    france.late[static_cast<std::size_t>(DebtorKind::consumer)] = consumer;
    rules.jurisdictions.push_back(france);
    rules.series.push_back(ecb());
    rules.series.push_back({"legal",
                            "CMF L313-2",
                            {{date_of(2024, 7, 1), AnnualRate::basis_points(492), "arrêté", {}}},
                            {}});
    return rules;
}

bool has(const LateTerms& terms, std::string_view rule, LateFinding::Weight weight) {
    return std::any_of(terms.findings.begin(), terms.findings.end(), [&](const auto& finding) {
        return finding.why.rule == rule && finding.weight == weight;
    });
}

const LateCase july_2024{DebtorKind::business, date_of(2024, 7, 31), {}, {}, {}};

// 2024, second half: statutory 14.25 %, floor of contract rates 14.76 %.
TEST(LateTerms, the_floor_of_contract_rates_never_raises_the_statutory_rate) {
    const RuleBook rules = rule_book();
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, july_2024);
    EXPECT_EQ(terms.first_day, date_of(2024, 8, 1));
    EXPECT_EQ(rate_on(terms.rule, *terms.first_day, *terms.first_day)->rate,
              AnnualRate::basis_points(1425));
    EXPECT_FALSE(has(terms, "finding.contract_rate_below_floor", LateFinding::Weight::breach));
    EXPECT_EQ(terms.why.rule, "why.late.statutory_terms");
}

TEST(LateTerms, a_contract_rate_below_the_floor_is_a_breach_and_is_used_all_the_same) {
    const RuleBook rules = rule_book();
    LateCase given = july_2024;
    given.mode = RateMode::constant;
    given.contract_rate = AnnualRate::basis_points(1470);
    const LateTerms low = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_TRUE(has(low, "finding.contract_rate_below_floor", LateFinding::Weight::breach));
    EXPECT_FALSE(has(low, "finding.contract_rate_below_statutory", LateFinding::Weight::note));
    EXPECT_EQ(low.rule.contract_rate, AnnualRate::basis_points(1470));
    EXPECT_EQ(low.rule.series, nullptr);

    given.contract_rate = AnnualRate::basis_points(1476);
    const LateTerms exactly = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_FALSE(has(exactly, "finding.contract_rate_below_floor", LateFinding::Weight::breach));

    given.contract_rate = AnnualRate::basis_points(300);
    const LateTerms lowest = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_TRUE(has(lowest, "finding.contract_rate_below_statutory", LateFinding::Weight::note));
}

TEST(LateTerms, a_point_of_law_that_is_not_settled_is_said_to_be_so) {
    const RuleBook rules = rule_book();
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, july_2024);
    EXPECT_TRUE(has(terms, "finding.contested_rate_mode", LateFinding::Weight::note));
    EXPECT_EQ(terms.findings.size(), 1U);
}

TEST(LateTerms, the_note_on_an_unsettled_point_is_a_message_and_never_empty) {
    RuleBook rules = rule_book();
    Sourced<RateMode>& mode =
        rules.jurisdictions[0].late[static_cast<std::size_t>(DebtorKind::business)]->mode;
    for (const std::string note : {"", "note.running_delay_unsaid"}) {
        mode.note = note;
        const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, july_2024);
        ASSERT_EQ(terms.findings.size(), 1U);
        const WhyValue expected{"note", WhyKind::name, note.empty() ? "note.none" : note};
        EXPECT_EQ(terms.findings[0].why.values.back(), expected);
    }
}

TEST(LateTerms, another_mode_than_the_law_s_is_taken_and_reported) {
    const RuleBook rules = rule_book();
    LateCase given = july_2024;
    given.mode = RateMode::frozen;
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(terms.rule.mode, RateMode::frozen);
    EXPECT_TRUE(has(terms, "finding.rate_mode_chosen", LateFinding::Weight::note));
}

TEST(LateTerms, a_consumer_owes_no_interest_before_a_demand) {
    const RuleBook rules = rule_book();
    LateCase given = july_2024;
    given.debtor = DebtorKind::consumer;
    const LateTerms silent = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(silent.first_day, std::nullopt);
    EXPECT_TRUE(has(silent, "finding.demand_missing", LateFinding::Weight::warning));
    given.demanded_on = date_of(2024, 9, 10);
    const LateTerms demanded = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(demanded.first_day, date_of(2024, 9, 11));
    EXPECT_TRUE(demanded.findings.empty());
}

TEST(LateTerms, what_is_missing_or_impossible_is_named) {
    const RuleBook rules = rule_book();
    const Jurisdiction& france = rules.jurisdictions[0];
    LateCase given = july_2024;
    given.mode = RateMode::constant;
    EXPECT_EQ(late_terms(france, rules, given).error(),
              (Error{ErrorCode::missing, "contract_rate", ""}));
    given.contract_rate = AnnualRate::basis_points(-1);
    EXPECT_EQ(late_terms(france, rules, given).error(),
              (Error{ErrorCode::out_of_range, "contract_rate", "-0.01"}));

    const LateCase authority{DebtorKind::authority, date_of(2024, 7, 31), {}, {}, {}};
    EXPECT_EQ(late_terms(france, rules, authority).error(),
              (Error{ErrorCode::no_rule, "debtor", "authority"}));
    EXPECT_EQ(late_terms(france, RuleBook{}, july_2024).error(),
              (Error{ErrorCode::unknown_name, "rules.series", "ecb_mro_semester"}));
}

TEST(LateTerms, where_the_law_is_silent_a_contract_rate_stands_alone) {
    const RuleBook rules = rule_book();
    LateCase given{DebtorKind::authority, date_of(2024, 7, 31), {}, {}, {}};
    given.contract_rate = AnnualRate::basis_points(800);
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(terms.rule.law, nullptr);
    EXPECT_EQ(terms.rule.mode, RateMode::constant);
    EXPECT_EQ(terms.first_day, date_of(2024, 8, 1));
    EXPECT_EQ(terms.why.rule, "why.late.contract_terms");
}

const LateFinding* finding(const LateTerms& terms, std::string_view rule) {
    for (const LateFinding& one : terms.findings) {
        if (one.why.rule == rule) return &one;
    }
    return nullptr;
}

// ECB 4.25 + 6 = 10.25 % in the second half of 2024; the floor is 14.76 %.
TEST(LateTerms, an_agreed_series_and_margin_follow_the_series_and_meet_the_floor) {
    const RuleBook rules = rule_book();
    LateCase given = july_2024;
    given.contract_series = "ecb_mro_semester";
    given.contract_margin = AnnualRate::basis_points(600);
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_TRUE(terms.rule.agreed);
    EXPECT_EQ(terms.rule.mode, RateMode::variable);
    EXPECT_EQ(rate_on(terms.rule, date_of(2024, 8, 1), date_of(2025, 1, 1))->rate,
              AnnualRate::basis_points(915));
    EXPECT_TRUE(has(terms, "finding.contract_rate_below_floor", LateFinding::Weight::breach));
    EXPECT_EQ(terms.why.rule, "why.late.agreed_terms");
    given.mode = RateMode::frozen;
    EXPECT_EQ(late_terms(rules.jurisdictions[0], rules, given)->rule.mode, RateMode::frozen);
}

TEST(LateTerms, an_agreed_series_that_is_not_there_or_contradicts_the_mode_is_named) {
    const RuleBook rules = rule_book();
    LateCase given = july_2024;
    given.contract_series = "euribor";
    EXPECT_EQ(late_terms(rules.jurisdictions[0], rules, given).error(),
              (Error{ErrorCode::unknown_name, "contract_series", "euribor"}));
    given.contract_series = "legal";
    given.mode = RateMode::constant;
    EXPECT_EQ(late_terms(rules.jurisdictions[0], rules, given).error(),
              (Error{ErrorCode::conflict, "contract_series", "legal"}));
}

TEST(LateTerms, a_rate_above_the_cap_is_a_warning_where_the_cap_is_usage) {
    RuleBook rules = rule_book();
    rules.jurisdictions[0].late[0]->contract_cap = RateBound{"",
                                                             AnnualRate::basis_points(1500),
                                                             Share{Share::one},
                                                             "CO 104",
                                                             "usage",
                                                             Confidence::medium};
    LateCase given = july_2024;
    given.mode = RateMode::constant;
    given.contract_rate = AnnualRate::basis_points(1501);
    const LateTerms high = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_TRUE(has(high, "finding.contract_rate_above_cap", LateFinding::Weight::warning));
    given.contract_rate = AnnualRate::basis_points(1500);
    const LateTerms exactly = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(finding(exactly, "finding.contract_rate_above_cap"), nullptr);
}

TEST(LateTerms, interest_on_interest_is_taken_as_chosen_and_judged_by_the_law) {
    RuleBook rules = rule_book();
    LateCase given = july_2024;
    given.compounding = Compounding::yearly;
    const LateTerms agreed = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(agreed.rule.compounding, Compounding::yearly);
    EXPECT_TRUE(has(agreed, "finding.compounding_agreed", LateFinding::Weight::note));
    rules.jurisdictions[0].late[0]->agreed_compounding = settled(false);
    const LateTerms forbidden = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_TRUE(has(forbidden, "finding.compounding_forbidden", LateFinding::Weight::breach));
    rules.jurisdictions[0].late[0]->compounding = settled(Compounding::yearly);
    given.compounding = Compounding::none;
    const LateTerms waived = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(waived.rule.compounding, Compounding::none);
    EXPECT_TRUE(has(waived, "finding.compounding_waived", LateFinding::Weight::note));
}

// CMF L313-3: enforceable on 15 March 2025, five points more from 16 May on.
TEST(LateTerms, a_judgment_adds_its_points_to_the_legal_rate_only) {
    RuleBook rules = rule_book();
    rules.jurisdictions[0].late[0]->after_judgment = JudgmentUplift{
        2, AnnualRate::basis_points(500), "CMF L313-3", "dalloz-actualite.fr", Confidence::high};
    LateCase given = july_2024;
    given.judged_on = date_of(2025, 3, 15);
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(terms.rule.uplift, (RateUplift{date_of(2025, 5, 16), AnnualRate::basis_points(500)}));
    EXPECT_TRUE(has(terms, "finding.judgment_uplift", LateFinding::Weight::note));
    given.mode = RateMode::constant;
    given.contract_rate = AnnualRate::basis_points(2000);
    const LateTerms agreed = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(agreed.rule.uplift, std::nullopt);
    EXPECT_TRUE(has(agreed, "finding.uplift_not_on_agreed_rate", LateFinding::Weight::note));
}

// CMF L313-3 raises the legal rate; the penalty of C. com. L441-10 is another one.
TEST(LateTerms, a_judgment_that_adds_nothing_is_said_to_and_why) {
    RuleBook rules = rule_book();
    LateCase given = july_2024;
    given.judged_on = date_of(2025, 3, 15);
    const LateTerms unknown = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(unknown.rule.uplift, std::nullopt);
    EXPECT_TRUE(has(unknown, "finding.judgment_without_uplift", LateFinding::Weight::note));
    rules.jurisdictions[0].late[0]->after_judgment = JudgmentUplift{
        2, AnnualRate::basis_points(500), "CMF L313-3", "L313-3", Confidence::high, true};
    const LateTerms penalty = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(penalty.rule.uplift, std::nullopt);
    EXPECT_TRUE(has(penalty, "finding.uplift_on_legal_rate_only", LateFinding::Weight::note));
    given.judged_on.reset();
    const LateTerms none = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_FALSE(has(none, "finding.uplift_on_legal_rate_only", LateFinding::Weight::note));
}

// D.Lgs. 231/2002 art. 11: nothing before 8 August 2002, though a rate was published for July.
TEST(LateTerms, a_law_says_nothing_of_debts_that_were_late_before_it) {
    RuleBook rules = rule_book();
    rules.jurisdictions[0].late[0]->margins = {
        {date_of(2024, 8, 8), AnnualRate::basis_points(700)}};
    EXPECT_EQ(late_terms(rules.jurisdictions[0], rules, july_2024).error(),
              (Error{ErrorCode::no_rule, "late.series", "2024-08-01", 0}));
    LateCase given = july_2024;
    given.due_on = date_of(2024, 8, 7);
    EXPECT_TRUE(late_terms(rules.jurisdictions[0], rules, given).has_value());
}

// Luxembourg, consumers: three months after receipt.
TEST(LateTerms, interest_may_start_three_months_after_receipt) {
    RuleBook rules = rule_book();
    rules.jurisdictions[0].late[0]->start = settled(InterestStart::third_month);
    LateCase given = july_2024;
    given.received_on = date_of(2024, 7, 1);
    EXPECT_EQ(late_terms(rules.jurisdictions[0], rules, given)->first_day, date_of(2024, 10, 2));
    given.received_on.reset();
    EXPECT_EQ(late_terms(rules.jurisdictions[0], rules, given)->first_day, date_of(2024, 11, 1));
}

TEST(LateTerms, a_rate_fixed_by_law_is_not_called_an_agreed_one) {
    RuleBook rules = rule_book();
    rules.jurisdictions[0].late[0]->mode = settled(RateMode::constant);
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, july_2024);
    EXPECT_FALSE(terms.rule.agreed);
    EXPECT_EQ(terms.why.values[2], (WhyValue{"mode", WhyKind::name, "rate_mode.by_law"}));
}

// CO 104 leaves the rate to the contract where it is above five percent: no series at all.
TEST(LateTerms, a_law_without_a_series_takes_the_rate_of_the_contract) {
    RuleBook rules = rule_book();
    LateRule& law = *rules.jurisdictions[0].late[0];
    law.mode = settled(RateMode::constant);
    law.series.clear();
    EXPECT_EQ(late_terms(rules.jurisdictions[0], rules, july_2024).error(),
              (Error{ErrorCode::missing, "contract_rate", ""}));
    LateCase given = july_2024;
    given.contract_rate = AnnualRate::basis_points(300);
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_TRUE(terms.rule.agreed);
    EXPECT_EQ(finding(terms, "finding.contract_rate_below_statutory"), nullptr);
}

TEST(LateTerms, a_floor_of_points_alone_holds_since_the_first_day_of_interest) {
    RuleBook rules = rule_book();
    rules.jurisdictions[0].late[0]->contract_floor = RateBound{
        "", AnnualRate::basis_points(500), Share{Share::one}, "a law", "a text", Confidence::high};
    LateCase given = july_2024;
    given.mode = RateMode::constant;
    given.contract_rate = AnnualRate::basis_points(499);
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, given);
    const LateFinding* const low = finding(terms, "finding.contract_rate_below_floor");
    ASSERT_NE(low, nullptr);
    EXPECT_EQ(low->why.values[2], (WhyValue{"since", WhyKind::date, "2024-08-01"}));
}

// No demand, so no day of interest; and no rate of July 2020 to hold against the law's limits.
TEST(LateTerms, an_agreed_series_that_begins_later_is_held_against_no_limit) {
    const RuleBook rules = rule_book();
    LateCase given{DebtorKind::consumer, date_of(2020, 7, 1), {}, {}, {}};
    given.contract_series = "ecb_mro_semester";
    const LateTerms terms = *late_terms(rules.jurisdictions[0], rules, given);
    EXPECT_EQ(finding(terms, "finding.contract_rate_below_floor"), nullptr);
    EXPECT_TRUE(has(terms, "finding.demand_missing", LateFinding::Weight::warning));
}

}  // namespace
}  // namespace termwise
