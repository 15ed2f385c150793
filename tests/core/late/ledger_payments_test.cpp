#include <gtest/gtest.h>

#include "core/late/ledger.h"
#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

// universimmo.com (C. civ. 1343-1): 1 500 at 2 %, two months of 30/360 = 5.00; of 700 paid, 5 go to
// interest and 695 to principal.
TEST(LedgerPayments, a_part_payment_pays_interest_first) {
    LedgerRule rule = contract(200);
    rule.day_count = DayCount::thirty_e_360;
    const std::vector<Debt> debts{{date_of(2005, 2, 1), euros(150'000)}};
    const std::vector<Payment> payments{{date_of(2005, 4, 1), euros(70'000)}};
    const Ledger account = *ledger(debts, payments, rule, date_of(2005, 4, 1));
    ASSERT_EQ(account.payments.size(), 1U);
    EXPECT_EQ(account.payments[0].to_interest, euros(500));
    EXPECT_EQ(account.payments[0].to_principal, euros(69'500));
    EXPECT_EQ(account.payments[0].unused, euros(0));
    EXPECT_EQ(account.open[0], euros(80'500));
}

// 1 000 at 10 %: 30 days = 8.219 -> 8.22; then 30 days on what is left.
TEST(LedgerPayments, principal_first_leaves_the_interest_open) {
    LedgerRule rule = contract(1000);
    rule.allocation = AllocationOrder::principal_first;
    const std::vector<Debt> debts{{date_of(2026, 3, 31), euros(100'000)}};
    const std::vector<Payment> payments{{date_of(2026, 4, 30), euros(50'000)}};
    const Ledger account = *ledger(debts, payments, rule, date_of(2026, 5, 30));
    EXPECT_EQ(account.payments[0].to_principal, euros(50'000));
    EXPECT_EQ(account.payments[0].to_interest, euros(0));
    // 500 x 10 % x 30/365 = 4.109
    EXPECT_EQ(account.open_interest, euros(822 + 411));
}

TEST(LedgerPayments, what_is_paid_in_time_bears_no_interest) {
    const std::vector<Debt> debts{{date_of(2026, 3, 31), euros(100'000)}};
    const std::vector<Payment> payments{{date_of(2026, 3, 15), euros(60'000)}};
    const Ledger account = *ledger(debts, payments, contract(1000), date_of(2026, 4, 30));
    ASSERT_EQ(account.segments.size(), 1U);
    EXPECT_EQ(account.segments[0].principal, euros(40'000));
    // 400 x 10 % x 30/365 = 3.287
    EXPECT_EQ(account.interest, euros(329));
}

TEST(LedgerPayments, the_oldest_debt_is_paid_off_before_the_next_gets_anything) {
    const std::vector<Debt> debts{{date_of(2026, 1, 31), euros(10'000)},
                                  {date_of(2026, 2, 28), euros(10'000)},
                                  {date_of(2026, 3, 31), euros(10'000)}};
    const std::vector<Payment> payments{{date_of(2026, 3, 2), euros(15'000)}};
    const Ledger account = *ledger(debts, payments, contract(1000), date_of(2026, 3, 2));
    // First debt, 30 days: 0.82; second, 2 days: 0.05. 150 - 100.82 - 0.05 = 49.13 on the second.
    EXPECT_EQ(account.payments[0].to_interest, euros(82 + 5));
    EXPECT_EQ(account.payments[0].to_principal, euros(10'000 + 4'913));
    EXPECT_EQ(account.open, (std::vector<Money>{euros(0), euros(5'087), euros(10'000)}));
    EXPECT_EQ(account.principal, euros(15'087));
    EXPECT_EQ(account.overdue_principal, euros(5'087));
}

TEST(LedgerPayments, what_exceeds_all_debts_is_unused) {
    const std::vector<Debt> debts{{date_of(2026, 3, 31), euros(10'000)}};
    const std::vector<Payment> payments{{date_of(2026, 3, 31), euros(12'000)},
                                        {date_of(2026, 4, 30), euros(500)}};
    const Ledger account = *ledger(debts, payments, contract(1000), date_of(2026, 4, 30));
    EXPECT_EQ(account.payments[0].unused, euros(2'000));
    EXPECT_EQ(account.payments[1].unused, euros(500));
    EXPECT_EQ(account.interest, euros(0));
    EXPECT_EQ(account.per_day, euros(0));
}

TEST(LedgerPayments, a_payment_after_the_day_of_reckoning_is_not_made_yet) {
    const std::vector<Debt> debts{{date_of(2026, 3, 31), euros(10'000)}};
    const std::vector<Payment> payments{{date_of(2026, 5, 1), euros(10'000)}};
    const Ledger account = *ledger(debts, payments, contract(1000), date_of(2026, 4, 30));
    EXPECT_TRUE(account.payments.empty());
    EXPECT_EQ(account.principal, euros(10'000));
}

TEST(LedgerPayments, the_day_of_payment_bears_interest_on_what_is_paid_unless_the_rule_says_no) {
    const std::vector<Debt> debts{{date_of(2026, 3, 31), euros(1'000'000)}};
    const std::vector<Payment> payments{{date_of(2026, 4, 10), euros(1'000'000)}};
    LedgerRule rule = contract(1000);
    // 10 days = 27.397, 9 days = 24.658
    EXPECT_EQ(ledger(debts, payments, rule, date_of(2026, 4, 10))->interest, euros(2'740));
    rule.payment_day_counts = false;
    EXPECT_EQ(ledger(debts, payments, rule, date_of(2026, 4, 10))->interest, euros(2'466));
}

// The first year's 800 of interest bears interest; a payment of 900 pays it and 100 more.
TEST(LedgerPayments, interest_that_compounded_is_the_oldest_and_is_paid_first) {
    LedgerRule rule = contract(800);
    rule.compounding = Compounding::yearly;
    const std::vector<Debt> debts{{date_of(2020, 12, 31), euros(1'000'000)}};
    const std::vector<Payment> payments{{date_of(2022, 1, 1), euros(90'000)}};
    const Ledger account = *ledger(debts, payments, rule, date_of(2022, 1, 2));
    // 1 January 2022: 10 800 x 8 % / 365 = 2.367; then 10 000 - (900 - 802.37) bears interest.
    ASSERT_EQ(account.segments.size(), 3U);
    EXPECT_EQ(account.segments[1].principal, euros(1'080'000));
    EXPECT_EQ(account.payments[0].to_interest, euros(80'237));
    EXPECT_EQ(account.segments[2].principal, euros(1'000'000 - 90'000 + 80'237));
}

}  // namespace
}  // namespace termwise
