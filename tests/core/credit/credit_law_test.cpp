#include "core/credit/credit_law.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

using Weight = CreditFinding::Weight;

const Date order_day = date_of(2026, 11, 22);

// ordonnance 2025-880 art. 5: until 19 November 2026 three months, charges if negligible; from the
// 20th within 50 days of supply, 14 for large sellers online, free, and the seller's own claim.
ConsumerCreditLaw french() {
    CreditExemption until;
    until.since = date_of(2011, 5, 1);
    until.until = date_of(2026, 11, 19);
    until.law = "L312-4 old";
    until.months = 3;
    until.charges_allowed = true;

    CreditExemption since;
    since.since = date_of(2026, 11, 20);
    since.law = "L312-4 new";
    since.supply_days = 50;
    since.large_online_days = 14;
    since.own_claim = true;

    const AnnualRate low = AnnualRate::basis_points(867);
    const AnnualRate high = AnnualRate::basis_points(2356);
    const Date from = date_of(2026, 1, 1);
    const Date to = date_of(2026, 3, 31);
    return {{until, since},
            {{from, to, std::nullopt, high, "L314-6", "a"},
             {from, to, Money{600'000, eur}, low, "L314-6", "b"}}};
}

CreditFacts last_after(int days, Date contracted_on = order_day) {
    CreditFacts facts{contracted_on,
                      contracted_on,
                      contracted_on + std::chrono::days{days},
                      2,
                      false,
                      false,
                      Money{20'000, eur},
                      SellerKind::other,
                      Lender::seller};
    return facts;
}

std::string verdict(const CreditFacts& facts) {
    const auto findings = credit_findings(french(), facts);
    return findings.empty() ? "" : std::string{findings.front().why.rule};
}

TEST(CreditLaw, parts_after_0_25_and_50_days_are_exempt_in_France_and_0_30_60_are_not) {
    EXPECT_EQ(verdict(last_after(50)), "finding.credit_exempt");
    EXPECT_EQ(verdict(last_after(51)), "finding.credit_regulated");
    EXPECT_EQ(verdict(last_after(60)), "finding.credit_regulated");
}

TEST(CreditLaw, days_count_from_the_supply_and_not_from_the_order) {
    CreditFacts facts = last_after(60);
    facts.supplied_on = order_day + std::chrono::days{10};
    EXPECT_EQ(verdict(facts), "finding.credit_exempt");
}

TEST(CreditLaw, a_large_seller_online_has_14_days) {
    CreditFacts facts = last_after(14);
    facts.seller = SellerKind::large_online;
    EXPECT_EQ(verdict(facts), "finding.credit_exempt");
    facts.last_due_on += std::chrono::days{1};
    EXPECT_EQ(verdict(facts), "finding.credit_regulated");
}

TEST(CreditLaw, interest_charges_a_third_party_or_a_sold_claim_end_the_exemption) {
    CreditFacts facts = last_after(30);
    facts.bears_interest = true;
    EXPECT_EQ(verdict(facts), "finding.credit_regulated");
    facts = last_after(30);
    facts.has_charges = true;
    EXPECT_EQ(verdict(facts), "finding.credit_regulated");
    for (const Lender lender : {Lender::third_party, Lender::assignee}) {
        facts = last_after(30);
        facts.lender = lender;
        EXPECT_EQ(verdict(facts), "finding.credit_regulated");
    }
}

TEST(CreditLaw, a_contract_of_19_November_2026_is_under_the_law_of_that_day) {
    const Date last_old_day = date_of(2026, 11, 19);
    EXPECT_EQ(verdict(last_after(60, last_old_day)), "finding.credit_exempt");
    EXPECT_EQ(verdict(last_after(60, last_old_day + std::chrono::days{1})),
              "finding.credit_regulated");
    CreditFacts facts = last_after(60, last_old_day);
    facts.has_charges = true;
    EXPECT_EQ(verdict(facts), "finding.credit_if_negligible");
    EXPECT_EQ(verdict(last_after(100, last_old_day)), "finding.credit_regulated");
}

TEST(CreditLaw, what_is_paid_by_the_day_of_supply_is_no_credit) {
    EXPECT_EQ(verdict(last_after(0)), "");
    EXPECT_EQ(verdict(last_after(60, date_of(2000, 1, 1))), "");  // before any known law
}

TEST(CreditLaw, a_finding_names_the_conditions_that_are_not_met_and_only_those) {
    const auto findings = credit_findings(french(), last_after(60));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].weight, Weight::warning);
    ASSERT_EQ(findings[0].why.parts.size(), 1U);
    EXPECT_EQ(findings[0].why.parts[0].rule, "why.credit_law.days_beyond");
    EXPECT_EQ(credit_findings(french(), last_after(50))[0].why.parts.size(), 3U);
}

// RAO 60F(2): at most twelve payments within twelve months.
TEST(CreditLaw, in_the_United_Kingdom_twelve_free_payments_within_twelve_months_are_exempt) {
    CreditExemption rao;
    rao.since = date_of(2015, 3, 18);
    rao.months = 12;
    rao.payments = 12;
    const ConsumerCreditLaw law{{rao}, {}};
    CreditFacts facts = last_after(365, date_of(2026, 1, 1));
    facts.payments = 12;
    EXPECT_EQ(credit_findings(law, facts)[0].why.rule, "finding.credit_exempt");
    facts.payments = 13;
    EXPECT_EQ(credit_findings(law, facts)[0].why.rule, "finding.credit_regulated");
    facts.payments = 12;
    facts.last_due_on += std::chrono::days{1};
    EXPECT_EQ(credit_findings(law, facts)[0].why.rule, "finding.credit_regulated");
}

TEST(Usury, the_threshold_is_that_of_the_day_and_the_amount) {
    CreditFacts facts = last_after(30, date_of(2026, 2, 1));
    facts.bears_interest = true;
    const auto rule = [&](std::int64_t hundredths) {
        return usury_findings(french(), facts, {0, hundredths / 10, hundredths})[0].why.rule;
    };
    EXPECT_EQ(rule(2356), "finding.usury_within");
    EXPECT_EQ(rule(2357), "finding.usury");
    facts.lent = Money{600'001, eur};
    EXPECT_EQ(rule(868), "finding.usury");
    facts.contracted_on = date_of(2026, 4, 1);
    EXPECT_EQ(rule(868), "finding.usury_unknown");
    facts.bears_interest = false;
    EXPECT_TRUE(usury_findings(french(), facts, {}).empty());
}

// The law's steps of 3 000 and 6 000 EUR do not say which of its rates a credit in pounds bears.
TEST(Usury, no_threshold_is_known_of_a_credit_in_another_currency) {
    CreditFacts facts = last_after(30, date_of(2026, 2, 1));
    facts.bears_interest = true;
    facts.lent = Money{600'001, Currency{"GBP"}};
    EXPECT_EQ(usury_findings(french(), facts, {0, 235, 2357})[0].why.rule,
              "finding.usury_other_currency");
}

}  // namespace
}  // namespace termwise
