// Costs, credit notes, standstills, judgments and named debts in one ledger.

#include <gtest/gtest.h>

#include "core/late/ledger.h"
#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

const std::vector<Debt> twelve_hundred{{date_of(2025, 12, 31), euros(120'000)}};
const std::vector<Cost> sixty{{date_of(2026, 3, 1), euros(6'000)}};

Ledger with(const Movements& movements, const LedgerRule& rule, Date as_of,
            const std::vector<Debt>& debts = twelve_hundred) {
    return *ledger_with(debts, movements, rule, as_of);
}

// 1 200 x 10 % x 73/365 = 24.00 on 14 March; 500 = 60 + 24 + 416.
TEST(LedgerEvents, a_payment_pays_costs_then_interest_then_principal) {
    const std::vector<Payment> payments{{date_of(2026, 3, 14), euros(50'000)}};
    const Ledger account = with({payments, sixty, {}}, contract(1000), date_of(2026, 3, 14));
    ASSERT_EQ(account.payments.size(), 1U);
    EXPECT_EQ(account.payments[0].to_costs, euros(6'000));
    EXPECT_EQ(account.payments[0].to_interest, euros(2'400));
    EXPECT_EQ(account.payments[0].to_principal, euros(41'600));
    EXPECT_EQ(account.costs, euros(6'000));
    EXPECT_EQ(account.open_costs, euros(0));
    EXPECT_EQ(account.principal, euros(78'400));
}

TEST(LedgerEvents, where_principal_is_first_costs_are_last) {
    LedgerRule rule = contract(1000);
    rule.allocation = AllocationOrder::principal_first;
    const std::vector<Payment> payments{{date_of(2026, 3, 14), euros(123'000)}};
    const Ledger account = with({payments, sixty, {}}, rule, date_of(2026, 3, 14));
    EXPECT_EQ(account.payments[0].to_principal, euros(120'000));
    EXPECT_EQ(account.payments[0].to_interest, euros(2'400));
    EXPECT_EQ(account.payments[0].to_costs, euros(600));
    EXPECT_EQ(account.open_costs, euros(5'400));
}

// Open: 60.00 costs, 24.00 interest, 1 200.00 principal, 1 284.00 in all; half of it pays half of
// each.
TEST(LedgerEvents, pro_rata_half_of_what_is_owed_pays_half_of_each) {
    LedgerRule rule = contract(1000);
    rule.allocation = AllocationOrder::pro_rata;
    const std::vector<Payment> payments{{date_of(2026, 3, 14), euros(64'200)}};
    const Ledger account = with({payments, sixty, {}}, rule, date_of(2026, 3, 14));
    EXPECT_EQ(account.payments[0].to_costs, euros(3'000));
    EXPECT_EQ(account.payments[0].to_interest, euros(1'200));
    EXPECT_EQ(account.payments[0].to_principal, euros(60'000));
}

TEST(LedgerEvents, costs_claimed_later_than_a_payment_are_not_paid_by_it) {
    const std::vector<Payment> payments{{date_of(2026, 2, 1), euros(1'000)}};
    const Ledger account = with({payments, sixty, {}}, contract(1000), date_of(2026, 4, 1));
    EXPECT_EQ(account.payments[0].to_costs, euros(0));
    EXPECT_EQ(account.open_costs, euros(6'000));
    EXPECT_EQ(with({payments, sixty, {}}, contract(1000), date_of(2026, 2, 28)).costs, euros(0));
}

TEST(LedgerEvents, costs_bear_no_interest) {
    const Date day = date_of(2026, 12, 31);
    EXPECT_EQ(with({{}, sixty, {}}, contract(1000), day).interest,
              with({}, contract(1000), day).interest);
}

// 31 days on 1 200.00 = 10.19, then 200.00 less: 28 days on 1 000.00 = 7.67.
TEST(LedgerEvents, a_credit_note_lowers_the_principal_from_its_day_on) {
    const std::vector<CreditNote> credits{{date_of(2026, 1, 31), euros(20'000)}};
    const Ledger account = with({{}, {}, credits}, contract(1000), date_of(2026, 2, 28));
    ASSERT_EQ(account.segments.size(), 2U);
    EXPECT_EQ(account.segments[0].interest, euros(1'019));
    EXPECT_EQ(account.segments[1].principal, euros(100'000));
    EXPECT_EQ(account.segments[1].interest, euros(767));
    EXPECT_EQ(account.credits[0].to_principal, euros(20'000));
    EXPECT_EQ(account.principal, euros(100'000));
    EXPECT_EQ(account.open_interest, euros(1'786));
}

TEST(LedgerEvents, a_credit_beyond_the_principal_is_owed_to_the_buyer) {
    const std::vector<CreditNote> credits{{date_of(2026, 1, 31), euros(150'000)}};
    const Ledger account = with({{}, {}, credits}, contract(1000), date_of(2026, 2, 28));
    EXPECT_EQ(account.credits[0].to_principal, euros(120'000));
    EXPECT_EQ(account.credits[0].unused, euros(30'000));
    EXPECT_EQ(account.open_interest, euros(1'019));
}

TEST(LedgerEvents, on_one_day_a_credit_comes_before_a_payment) {
    const std::vector<CreditNote> credits{{date_of(2025, 12, 31), euros(20'000)}};
    const std::vector<Payment> payments{{date_of(2025, 12, 31), euros(100'000)}};
    const Ledger account = with({payments, {}, credits}, contract(1000), date_of(2026, 2, 28));
    EXPECT_EQ(account.payments[0].unused, euros(0));
    EXPECT_EQ(account.interest, euros(0));
}

TEST(LedgerEvents, a_payment_pays_the_debt_it_names_and_the_rest_goes_to_the_oldest) {
    const std::vector<Debt> two{{date_of(2026, 1, 31), euros(10'000)},
                                {date_of(2026, 2, 28), euros(10'000)}};
    const std::vector<Payment> payments{{date_of(2026, 2, 28), euros(12'000), 1}};
    const Ledger account = with({payments, {}, {}}, contract(1000), date_of(2026, 2, 28), two);
    // The first debt, 28 days: 0.77. 120 - 100 = 20 pay that and 19.23 of principal.
    EXPECT_EQ(account.open, (std::vector<Money>{euros(8'077), euros(0)}));
    EXPECT_EQ(account.payments[0].to_interest, euros(77));
}

TEST(LedgerEvents, a_credit_lowers_the_debt_it_names) {
    const std::vector<Debt> two{{date_of(2026, 1, 31), euros(10'000)},
                                {date_of(2026, 2, 28), euros(10'000)}};
    const std::vector<CreditNote> credits{{date_of(2026, 1, 15), euros(2'500), 1}};
    const Ledger account = with({{}, {}, credits}, contract(1000), date_of(2026, 1, 31), two);
    EXPECT_EQ(account.open, (std::vector<Money>{euros(10'000), euros(7'500)}));
}

// 1 to 10 January: 10 days = 3.29; standstill to 9 February; 10 to 28 February: 19 days = 6.25.
TEST(LedgerEvents, days_of_a_standstill_bear_no_interest) {
    LedgerRule rule = contract(1000);
    rule.standstills = {{date_of(2026, 1, 11), date_of(2026, 2, 9)}};
    const Ledger account = with({}, rule, date_of(2026, 2, 28));
    ASSERT_EQ(account.segments.size(), 2U);
    EXPECT_EQ(account.segments[0].to, date_of(2026, 1, 10));
    EXPECT_EQ(account.segments[0].interest, euros(329));
    EXPECT_EQ(account.segments[1].from, date_of(2026, 2, 10));
    EXPECT_EQ(account.segments[1].interest, euros(625));
    EXPECT_EQ(with({}, rule, date_of(2026, 1, 31)).per_day, euros(0));
    EXPECT_EQ(with({}, rule, date_of(2026, 2, 9)).per_day, euros(33));
}

TEST(LedgerEvents, a_payment_during_a_standstill_lowers_what_bears_interest_after_it) {
    LedgerRule rule = contract(1000);
    rule.standstills = {{date_of(2026, 1, 1), date_of(2026, 2, 9)}};
    const std::vector<Payment> payments{{date_of(2026, 1, 15), euros(20'000)}};
    const Ledger account = with({payments, {}, {}}, rule, date_of(2026, 2, 28));
    ASSERT_EQ(account.segments.size(), 1U);
    EXPECT_EQ(account.segments[0].principal, euros(100'000));
    EXPECT_EQ(account.payments[0].to_principal, euros(20'000));
}

// CMF L313-3: judgment of 15 March, five points more from 16 May on.
TEST(LedgerEvents, after_a_judgment_the_rate_rises) {
    LedgerRule rule = contract(300);
    rule.uplift = RateUplift{date_of(2026, 5, 16), AnnualRate::basis_points(500)};
    const Ledger account = with({}, rule, date_of(2026, 6, 14));
    ASSERT_EQ(account.segments.size(), 2U);
    EXPECT_EQ(account.segments[0].to, date_of(2026, 5, 15));
    EXPECT_EQ(account.segments[1].rate, AnnualRate::basis_points(800));
    // 1 200 x 3 % x 135/365 = 13.315; 1 200 x 8 % x 30/365 = 7.890
    EXPECT_EQ(account.interest, euros(1'332 + 789));
}

TEST(LedgerEvents, the_points_of_a_judgment_stay_while_the_series_moves) {
    LedgerRule rule = french();
    rule.uplift = RateUplift{date_of(2026, 5, 16), AnnualRate::basis_points(500)};
    const Ledger account = with({}, rule, date_of(2026, 7, 10));
    ASSERT_EQ(account.segments.size(), 3U);
    EXPECT_EQ(account.segments[1].rate, AnnualRate::basis_points(1715));
    EXPECT_EQ(account.segments[2].rate, AnnualRate::basis_points(1740));
    EXPECT_EQ(rate_on(rule, date_of(2026, 1, 1), date_of(2026, 7, 10))->rate,
              AnnualRate::basis_points(1740));
}

TEST(LedgerEvents, a_frozen_rate_rises_by_the_points_of_a_judgment_too) {
    LedgerRule rule = french();
    rule.mode = RateMode::frozen;
    rule.uplift = RateUplift{date_of(2026, 5, 16), AnnualRate::basis_points(500)};
    const Ledger account = with({}, rule, date_of(2026, 7, 10));
    ASSERT_EQ(account.segments.size(), 2U);
    EXPECT_EQ(account.segments[0].rate, AnnualRate::basis_points(1215));
    EXPECT_EQ(account.segments[1].rate, AnnualRate::basis_points(1715));
}

// Days of grace: forgiven, or counted once they are over. 1 200 at 10 %: 20 days = 6.58, 30 = 9.86.
TEST(LedgerEvents, days_of_grace_are_forgiven_or_only_wait) {
    LedgerRule forgiven = contract(1000);
    forgiven.grace_days = 10;
    LedgerRule waiting = contract(1000);
    waiting.free_days = 10;
    EXPECT_EQ(with({}, forgiven, date_of(2026, 1, 10)).interest, euros(0));
    EXPECT_EQ(with({}, waiting, date_of(2026, 1, 10)).interest, euros(0));
    EXPECT_EQ(with({}, forgiven, date_of(2026, 1, 30)).interest, euros(658));
    EXPECT_EQ(with({}, waiting, date_of(2026, 1, 30)).interest, euros(986));
}

// A year of standstill over the first anniversary: interest of the days before it compounds then.
TEST(LedgerEvents, interest_compounds_on_an_anniversary_within_a_standstill) {
    LedgerRule rule = contract(1000);
    rule.compounding = Compounding::yearly;
    rule.standstills = {{date_of(2026, 7, 1), date_of(2027, 6, 30)}};
    const Ledger account = with({}, rule, date_of(2028, 1, 10));
    // 1 200 x 10 % x 181/365 = 59.51; from 1 July 2027 on 1 259.51; then the second anniversary.
    ASSERT_EQ(account.segments.size(), 3U);
    EXPECT_EQ(account.segments[0].interest, euros(5'951));
    EXPECT_EQ(account.segments[1].principal, euros(125'951));
    EXPECT_EQ(account.segments[2].from, date_of(2028, 1, 1));
    EXPECT_EQ(account.segments[2].principal, euros(125'951 + 6'349));
}

TEST(LedgerEvents, standstills_that_overlap_or_touch_are_one) {
    const Standstill january{date_of(2026, 1, 1), date_of(2026, 1, 31)};
    const Standstill february{date_of(2026, 2, 1), date_of(2026, 2, 28)};
    const Standstill within{date_of(2026, 1, 10), date_of(2026, 1, 12)};
    const Standstill may{date_of(2026, 5, 1), date_of(2026, 5, 1)};
    EXPECT_EQ(joined({may, february, within, january}),
              (std::vector<Standstill>{{date_of(2026, 1, 1), date_of(2026, 2, 28)}, may}));
    EXPECT_TRUE(joined({}).empty());
}

}  // namespace
}  // namespace termwise
