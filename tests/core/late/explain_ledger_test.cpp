#include "core/late/explain_ledger.h"

#include <gtest/gtest.h>

#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

const std::vector<Debt> ten_thousand_alone{{date_of(2026, 5, 31), euros(1'000'000)}};

std::string value(const Why& why, std::string_view name) {
    for (const WhyValue& one : why.values) {
        if (one.name == name) return one.text;
    }
    return "(absent)";
}

Why accrued(const Ledger& account, const LedgerRule& rule) {
    return explain_interest(account, rule, explain_segments(account.segments, rule));
}

TEST(ExplainLedger, a_segment_gives_its_formula_its_row_and_its_rounding) {
    const Ledger account = *ledger(ten_thousand_alone, {}, french(), date_of(2026, 9, 15));
    const Why why = explain_segments(account.segments, french())[1];
    EXPECT_EQ(why.rule, "why.late.segment");
    EXPECT_EQ(value(why, "principal"), "10000.00 EUR");
    EXPECT_EQ(value(why, "rate"), "12.4");
    EXPECT_EQ(value(why, "from"), "2026-07-01");
    EXPECT_EQ(value(why, "to"), "2026-09-15");
    EXPECT_EQ(value(why, "years"), "77/365");
    EXPECT_EQ(value(why, "exact"), "261.589");
    EXPECT_EQ(value(why, "rounding"), "rounding.half_up");
    EXPECT_EQ(value(why, "result"), "261.59 EUR");

    ASSERT_EQ(why.parts.size(), 1U);
    EXPECT_EQ(why.parts[0].rule, "why.late.rate");
    EXPECT_EQ(why.parts[0].source, "e");
    EXPECT_EQ(value(why.parts[0], "reference"), "2.4");
    EXPECT_EQ(value(why.parts[0], "margin"), "10");
    EXPECT_EQ(value(why.parts[0], "since"), "2026-07-01");
    EXPECT_EQ(value(why.parts[0], "series"), "series.ecb_mro_semester");
}

TEST(ExplainLedger, an_assumed_rate_says_until_when_rates_are_known) {
    const Ledger account = *ledger(ten_thousand_alone, {}, french(), date_of(2027, 1, 31));
    const Why why = explain_segments(account.segments, french()).back();
    EXPECT_EQ(why.parts[0].rule, "why.late.rate_assumed");
    EXPECT_EQ(value(why.parts[0], "known_until"), "2026-12-31");
}

TEST(ExplainLedger, the_total_rests_on_principal_interest_and_compensation) {
    const Ledger account = *ledger(ten_thousand_alone, {}, french(), date_of(2026, 9, 15));
    const Figure principal{account.overdue_principal,
                           explain_overdue_principal(account, ten_thousand_alone)};
    const Figure interest{account.open_interest,
                          explain_open_interest(account, accrued(account, french()))};
    const Figure none{euros(0), explain_compensation(french(), euros(1'000'000))};
    const Figure no_costs{account.open_costs, explain_costs(account, {})};
    const Why total = explain_total(principal, interest, none, no_costs);
    EXPECT_EQ(value(total, "result"), "10361.45 EUR");
    ASSERT_EQ(total.parts.size(), 3U);
    EXPECT_EQ(value(total.parts[0], "due"), "10000.00 EUR");
    EXPECT_EQ(total.parts[1].parts[0].parts.size(), account.segments.size());
    EXPECT_EQ(total.parts[2].rule, "why.late.no_compensation");
}

TEST(ExplainLedger, a_payment_says_what_it_paid_first_and_what_was_too_much) {
    const std::vector<Payment> payments{{date_of(2026, 6, 10), euros(2'000'000)}};
    const Ledger account = *ledger(ten_thousand_alone, payments, french(), date_of(2026, 9, 15));
    const Why why = explain_payment(account.payments[0], payments[0], french());
    EXPECT_EQ(why.rule, "why.late.payment_interest_first");
    // 10 days at 12.15 % = 33.288
    EXPECT_EQ(value(why, "to_interest"), "33.29 EUR");
    EXPECT_EQ(value(why, "to_principal"), "10000.00 EUR");
    ASSERT_EQ(why.parts.size(), 1U);
    EXPECT_EQ(value(why.parts[0], "result"), "9966.71 EUR");
}

TEST(ExplainLedger, one_further_day_is_explained_by_that_day_s_segments) {
    const Ledger account = *ledger(ten_thousand_alone, {}, french(), date_of(2026, 6, 30));
    const Why why = explain_per_day(account, french());
    EXPECT_EQ(value(why, "result"), "3.40 EUR");
    ASSERT_EQ(why.parts.size(), 1U);
    EXPECT_EQ(value(why.parts[0], "from"), "2026-07-01");
    EXPECT_EQ(value(why.parts[0], "rate"), "12.4");
}

TEST(ExplainLedger, a_compensation_cites_its_law_and_its_source) {
    LateRule law;
    law.law = "C. com. L441-10 II";
    law.compensation =
        Compensation{{{std::nullopt, euros(4'000)}}, "C. com. D441-5", "bpifrance-creation.fr"};
    LedgerRule rule = french();
    rule.law = &law;
    const Why granted = explain_compensation(rule, euros(100'000));
    EXPECT_EQ(granted.rule, "why.late.compensation");
    EXPECT_EQ(granted.source, "bpifrance-creation.fr");
    EXPECT_EQ(value(granted, "result"), "40.00 EUR");
    const Why elsewhere = explain_compensation(rule, Money{100'000, Currency{"USD"}});
    EXPECT_EQ(elsewhere.rule, "why.late.compensation_other_currency");
    EXPECT_EQ(value(elsewhere, "result"), "0.00 USD");
}

TEST(ExplainLedger, before_the_first_day_of_interest_the_reason_is_that_none_ran) {
    const Ledger account = *ledger(ten_thousand_alone, {}, french(), date_of(2026, 5, 31));
    EXPECT_EQ(accrued(account, french()).rule, "why.late.no_interest");
}

// 2.4 % and 10 points from 1 July 2026; five points more from 16 July on.
TEST(ExplainLedger, points_after_a_judgment_cite_the_law_that_adds_them) {
    LateRule law;
    law.law = "C. com. L441-10 II";
    LedgerRule rule = french();
    rule.uplift = RateUplift{date_of(2026, 7, 16), AnnualRate::basis_points(500)};
    const auto reason = [&] {
        const Ledger account = *ledger(ten_thousand_alone, {}, rule, date_of(2026, 7, 31));
        return explain_segments(account.segments, rule).back().parts[0];
    };
    const Why uncited = reason();
    EXPECT_EQ(uncited.rule, "why.late.rate_uplifted");
    EXPECT_EQ(value(uncited, "rate"), "12.4");
    EXPECT_EQ(value(uncited, "points"), "5");
    EXPECT_EQ(value(uncited, "result"), "17.4");
    EXPECT_EQ(value(uncited, "law"), "");
    ASSERT_EQ(uncited.parts.size(), 1U);
    EXPECT_EQ(value(uncited.parts[0], "margin"), "10");
    rule.law = &law;
    EXPECT_EQ(value(reason(), "law"), "");
    law.after_judgment = JudgmentUplift{2, AnnualRate::basis_points(500), "CMF L313-3",
                                        "dalloz-actualite.fr", Confidence::high};
    EXPECT_EQ(value(reason(), "law"), "CMF L313-3");
    EXPECT_EQ(reason().source, "dalloz-actualite.fr");
}

// Three debts that share rows. From 16 July the first bears at its margin of 10 points and the 5 of
// the judgment what the second bore before at its margin of 15; the last days are of no known rate.
TEST(ExplainLedger, reasons_that_segments_share_are_those_that_each_would_have) {
    LedgerRule rule = french();
    rule.margins = {{date_of(2000, 1, 1), AnnualRate::basis_points(1000)},
                    {date_of(2026, 7, 1), AnnualRate::basis_points(1500)}};
    rule.uplift = RateUplift{date_of(2026, 7, 16), AnnualRate::basis_points(500)};
    const std::vector<Debt> debts{{date_of(2026, 5, 31), euros(1'000'000)},
                                  {date_of(2026, 6, 30), euros(500'000)},
                                  {date_of(2026, 7, 31), euros(70'000)}};
    const Ledger account = *ledger(debts, {}, rule, date_of(2027, 1, 31));
    const auto expect_each_alone = [&](const WhyParts& shared, const std::vector<Segment>& all) {
        ASSERT_EQ(shared.size(), all.size());
        for (std::size_t i = 0; i < shared.size(); ++i) {
            EXPECT_EQ(shared[i], explain_segments({&all[i], 1}, rule).front()) << i;
        }
    };
    expect_each_alone(explain_segments(account.segments, rule), account.segments);
    expect_each_alone(explain_per_day(account, rule).parts, account.next_day);
    ASSERT_EQ(account.next_day.size(), debts.size());
}

TEST(ExplainLedger, what_begins_after_the_day_asked_about_is_not_told) {
    LedgerRule rule = french();
    rule.standstills = {{date_of(2026, 6, 10), date_of(2026, 6, 12)},
                        {date_of(2026, 8, 1), date_of(2026, 8, 31)}};
    const std::vector<Cost> costs{{date_of(2026, 6, 20), euros(3'500)},
                                  {date_of(2026, 7, 20), euros(9'900)}};
    const Ledger account =
        *ledger_with(ten_thousand_alone, {{}, costs, {}}, rule, date_of(2026, 6, 30));
    const Why interest = accrued(account, rule);
    ASSERT_EQ(interest.parts.size(), account.segments.size() + 1);
    EXPECT_EQ(interest.parts.back().rule, "why.late.standstill");
    EXPECT_EQ(value(interest.parts.back(), "from"), "2026-06-10");
    const Why claimed = explain_costs(account, costs);
    EXPECT_EQ(value(claimed, "claimed"), "35.00 EUR");
    EXPECT_EQ(claimed.parts.size(), 1U);
}

}  // namespace
}  // namespace termwise
