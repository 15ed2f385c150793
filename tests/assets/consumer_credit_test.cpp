// The law of consumer credit as shipped: sourced, in order, and right about the plans that
// merchants offer.

#include <gtest/gtest.h>

#include "core/credit/credit_law.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/money/euros.h"

namespace termwise::assets {
namespace {

/// What is found of a free plan of the seller's own that is paid until so many days after supply.
std::string verdict(const char* place, Date contracted_on, int days, int payments = 3) {
    const CreditFacts facts{contracted_on,
                            contracted_on,
                            contracted_on + std::chrono::days{days},
                            payments,
                            false,
                            false,
                            Money{30'000, eur},
                            SellerKind::other,
                            Lender::seller};
    const Jurisdiction* law = shipped_rules().jurisdiction(place);
    if (law == nullptr) return "no such place";
    const auto findings = credit_findings(law->consumer_credit, facts);
    return findings.empty() ? "" : std::string{findings.front().why.rule};
}

// Directive (EU) 2023/2225 art. 2(2)(h), from 20 November 2026.
TEST(ShippedCreditLaw, since_20_November_2026_0_25_50_is_exempt_in_the_Union_and_0_30_60_is_not) {
    for (const char* place : {"EU", "FR", "DE", "BE", "ES", "IT", "NL", "IE", "LU", "AT", "PT"}) {
        SCOPED_TRACE(place);
        EXPECT_EQ(verdict(place, date_of(2026, 11, 20), 50), "finding.credit_exempt");
        EXPECT_EQ(verdict(place, date_of(2026, 11, 20), 60), "finding.credit_regulated");
    }
}

// CONC App 1.2 has the rate of all credit but that secured on land; the United Kingdom is bound by
// no directive since 2021.
TEST(ShippedCreditLaw, the_annual_rate_of_a_British_contract_cites_British_rules) {
    const Date today = date_of(2026, 11, 22);
    const auto cited = [&](const char* place) {
        return apr_law_on(shipped_rules().jurisdiction(place)->consumer_credit, today);
    };
    EXPECT_EQ(cited("UK"), "FCA Handbook, CONC App 1.2");
    for (const char* place :
         {"AT", "BE", "DE", "ES", "EU", "FR", "IE", "IT", "LU", "NL", "PL", "PT"})
        EXPECT_EQ(cited(place), apr_law_on(today)) << place;
}

// Ordonnance 2025-880: the old exemption ended with the contracts of 19 November 2026.
TEST(ShippedCreditLaw, the_day_before_three_free_months_were_exempt_in_France) {
    EXPECT_EQ(verdict("FR", date_of(2026, 11, 19), 60), "finding.credit_exempt");
    EXPECT_EQ(verdict("FR", date_of(2026, 11, 19), 100), "finding.credit_regulated");
}

// RAO 2001 art. 60F(2).
TEST(ShippedCreditLaw, in_the_United_Kingdom_three_free_payments_in_two_months_are_exempt) {
    EXPECT_EQ(verdict("UK", date_of(2026, 11, 22), 60), "finding.credit_exempt");
    EXPECT_EQ(verdict("UK", date_of(2026, 11, 22), 360, 13), "finding.credit_regulated");
}

TEST(ShippedCreditLaw,
     each_exemption_and_threshold_names_its_law_and_source_and_its_days_are_days) {
    for (const Jurisdiction& place : shipped_rules().jurisdictions) {
        SCOPED_TRACE(place.code);
        for (const CreditExemption& exemption : place.consumer_credit.exemptions) {
            EXPECT_FALSE(exemption.law.empty());
            EXPECT_FALSE(exemption.source.empty());
            EXPECT_TRUE(!exemption.until || exemption.since < *exemption.until);
            if (exemption.note.empty()) continue;
            for (const char* tag : shipped_languages)
                EXPECT_TRUE(shipped_texts(tag).has(exemption.note)) << exemption.note << " " << tag;
        }
        for (const UsuryThreshold& row : place.consumer_credit.usury) {
            EXPECT_FALSE(row.source.empty());
            EXPECT_LT(row.since, row.until);
            EXPECT_GT(row.rate.billionths, 0);
        }
    }
}

}  // namespace
}  // namespace termwise::assets
