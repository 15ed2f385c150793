// A fixed sum in another currency than the invoice: never a silent zero.

#include <gtest/gtest.h>

#include <algorithm>

#include "core/engine/evaluate.h"
#include "core/text/explain.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {
namespace {

/// 10 000.00 PLN due 2026-05-31 in Poland, looked at on 2026-09-15.
Draft polish_draft() {
    Draft draft = sample_draft();
    draft.jurisdiction = "PL";
    draft.currency = "PLN";
    draft.lines = {{"Chairs", "1", "10000.00", VatCategory::S, "0"}};
    return draft;
}

std::vector<Finding> uncounted(const Draft& draft) {
    std::vector<Finding> found = evaluate(draft, assets::shipped_rules()).findings;
    std::erase_if(found, [](const Finding& finding) {
        return !finding.why.rule.starts_with("finding.compensation_needs_");
    });
    return found;
}

std::string compensation_of(const Draft& draft) {
    const Outcome outcome = evaluate(draft, assets::shipped_rules());
    return decimal_text(outcome.late->compensation.amount);
}

// Act of 8 March 2013, art. 10: 70 EUR above 5 000 PLN.
TEST(UncountedCompensation, a_Polish_debt_without_a_rate_of_exchange_says_what_is_missing) {
    EXPECT_EQ(compensation_of(polish_draft()), "0.00");
    const std::vector<Finding> found = uncounted(polish_draft());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].weight, Finding::Weight::warning);
    EXPECT_EQ(found[0].where, "compensation_rate");
    EXPECT_EQ(found[0].why.rule, "finding.compensation_needs_rate");
    EXPECT_EQ(found[0].why.values[0], (WhyValue{"amount", WhyKind::money, "70.00 EUR"}));
}

// 70 EUR at 4.2345 = 296.415.
TEST(UncountedCompensation, with_the_rate_it_is_counted_and_nothing_is_said) {
    Draft draft = polish_draft();
    draft.compensation_rate = "4.2345";
    EXPECT_EQ(compensation_of(draft), "296.42");
    EXPECT_TRUE(uncounted(draft).empty());
}

TEST(UncountedCompensation, nothing_is_missing_where_nothing_is_owed) {
    Draft draft = polish_draft();
    draft.as_of = "2026-05-31";
    EXPECT_TRUE(uncounted(draft).empty());
    draft = polish_draft();
    draft.payments = {{"2026-05-31", "10000.00"}};
    EXPECT_TRUE(uncounted(draft).empty());
    draft = polish_draft();
    draft.debtor = DebtorKind::consumer;
    EXPECT_TRUE(uncounted(draft).empty());
    draft = polish_draft();
    draft.issued_on = "2019-05-01";
    EXPECT_TRUE(uncounted(draft).empty()) << "granted for delays from 2020 on";
}

// The bounds are zlotys, the sums euros: for dollars one rate is not enough. A British sum depends
// on the debt in pounds, so the least of them is named.
TEST(UncountedCompensation, of_a_currency_that_is_in_no_band_the_least_sum_is_named) {
    Draft draft = polish_draft();
    draft.currency = "USD";
    draft.compensation_rate = "1.08";
    ASSERT_EQ(uncounted(draft).size(), 1U);
    EXPECT_EQ(uncounted(draft)[0].why.rule, "finding.compensation_needs_two_rates");
    draft = sample_draft();
    draft.jurisdiction = "UK";
    ASSERT_EQ(uncounted(draft).size(), 1U);
    EXPECT_EQ(uncounted(draft)[0].why.rule, "finding.compensation_needs_rate_at_least");
    EXPECT_EQ(uncounted(draft)[0].why.values[0].text, "40.00 GBP");
}

TEST(UncountedCompensation, it_is_said_in_every_language) {
    const Finding finding = uncounted(polish_draft()).at(0);
    EXPECT_EQ(sentence(finding.why, shipped_texts("en")),
              "The fixed compensation of €70.00 (Ustawa 8.03.2013 art. 10) is in another currency "
              "than the invoice and is not in the total: state the rate of exchange, PLN for one "
              "EUR.");
    for (const char* tag : {"de", "es", "fr", "it", "nl"}) {
        const std::string words = sentence(finding.why, shipped_texts(tag));
        EXPECT_NE(words.find("70,00"), words.npos) << words;
        EXPECT_EQ(words.find_first_of("{}"), words.npos) << words;
    }
}

}  // namespace
}  // namespace termwise
