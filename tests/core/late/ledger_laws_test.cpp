// What holds for every ledger, whatever the numbers.

#include <gtest/gtest.h>

#include "core/late/ledger.h"
#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

/// The rules the laws are tried on.
std::vector<LedgerRule> rules() {
    std::vector<LedgerRule> all(7, french());
    all[1].mode = RateMode::frozen;
    all[2].day_count = DayCount::act_act_isda;
    all[3].interest_rounding = InterestRounding::at_the_end;
    all[3].rounding = Rounding::half_even;
    all[4].compounding = Compounding::yearly;
    all[5].allocation = AllocationOrder::principal_first;
    all[5].payment_day_counts = false;
    all[6] = contract(1234);
    all[6].day_count = DayCount::thirty_e_360;
    return all;
}

const std::vector<Debt>& debts() {
    static const std::vector<Debt> three{{date_of(2024, 8, 30), euros(123'457)},
                                         {date_of(2024, 9, 29), euros(99'999)},
                                         {date_of(2025, 2, 27), euros(1)}};
    return three;
}

const std::vector<Payment>& payments() {
    static const std::vector<Payment> four{{date_of(2024, 8, 15), euros(3'457)},
                                           {date_of(2024, 12, 24), euros(50'001)},
                                           {date_of(2025, 11, 3), euros(77)},
                                           {date_of(2026, 10, 10), euros(1'000'000)}};
    return four;
}

TEST(LedgerLaws, later_never_costs_less_on_any_day_of_three_years) {
    for (const LedgerRule& rule : rules()) {
        for (const bool paid : {false, true}) {
            const std::span<const Payment> some = paid ? payments() : std::span<const Payment>{};
            Money before = euros(0);
            for (Date day = date_of(2024, 8, 1); day < date_of(2027, 8, 1); day += one_day) {
                const Money interest = ledger(debts(), some, rule, day)->interest;
                ASSERT_GE(interest, before) << iso_text(day);
                before = interest;
            }
        }
    }
}

TEST(LedgerLaws, segments_re_add_to_the_interest_and_never_overlap) {
    for (const LedgerRule& rule : rules()) {
        const Ledger account = *ledger(debts(), payments(), rule, date_of(2027, 3, 31));
        Money sum = euros(0);
        for (std::size_t i = 0; i < account.segments.size(); ++i) {
            const Segment& segment = account.segments[i];
            sum += segment.interest;
            EXPECT_LE(segment.from, segment.to);
            if (i == 0 || account.segments[i - 1].debt != segment.debt) continue;
            EXPECT_LT(account.segments[i - 1].to, segment.from);
        }
        EXPECT_EQ(sum, account.interest);
    }
}

TEST(LedgerLaws, what_was_paid_and_what_is_open_is_all_that_was_owed) {
    for (const LedgerRule& rule : rules()) {
        for (Date day = date_of(2024, 8, 1); day < date_of(2027, 1, 1); day += 7 * one_day) {
            const Ledger account = *ledger(debts(), payments(), rule, day);
            Money owed = account.interest;
            for (const Debt& debt : debts()) owed += debt.amount;
            Money settled = account.principal + account.open_interest;
            for (const PaymentUse& use : account.payments) {
                settled += use.to_interest + use.to_principal;
                EXPECT_EQ(use.to_interest + use.to_principal + use.unused,
                          payments()[static_cast<std::size_t>(use.payment)].amount);
            }
            ASSERT_EQ(settled, owed) << iso_text(day);
        }
    }
}

TEST(LedgerLaws, without_payments_many_debts_cost_what_they_cost_one_by_one) {
    for (const LedgerRule& rule : rules()) {
        const Date day = date_of(2026, 5, 4);
        const Ledger together = *ledger(debts(), {}, rule, day);
        Money interest = euros(0);
        std::size_t segments = 0;
        for (const Debt& debt : debts()) {
            const std::vector<Debt> single{debt};
            const Ledger account = *ledger(single, {}, rule, day);
            interest += account.interest;
            segments += account.segments.size();
        }
        EXPECT_EQ(together.interest, interest);
        EXPECT_EQ(together.segments.size(), segments);
    }
}

// A row that repeats the rate splits a segment on that day and must not change a thing.
TEST(LedgerLaws, splitting_a_segment_at_any_day_changes_nothing_before_rounding) {
    for (const DayCount day_count :
         {DayCount::act_365f, DayCount::act_360, DayCount::act_act_isda, DayCount::act_365l,
          DayCount::nl_365, DayCount::thirty_e_360, DayCount::thirty_360_us,
          DayCount::thirty_360_isda, DayCount::thirty_360_psa, DayCount::thirty_e_plus_360}) {
        RateSeries whole{"whole", "", {{date_of(2023, 1, 1), AnnualRate{98'765'432}, "", {}}}, {}};
        LedgerRule rule;
        rule.series = &whole;
        rule.day_count = day_count;
        const std::vector<Debt> one{{date_of(2023, 11, 17), euros(987'654'321)}};
        const Date as_of = date_of(2025, 3, 5);
        const ExactInterest unsplit = exact_sum(*ledger(one, {}, rule, as_of));
        for (Date day = date_of(2023, 11, 19); day < as_of; day += one_day) {
            RateSeries split = whole;
            split.rows.push_back({day, whole.rows[0].rate, "", {}});
            rule.series = &split;
            ASSERT_EQ(exact_sum(*ledger(one, {}, rule, as_of)), unsplit) << iso_text(day);
        }
    }
}

TEST(LedgerLaws, one_further_day_adds_what_was_announced_to_within_a_rounding) {
    for (const LedgerRule& rule : rules()) {
        for (Date day = date_of(2024, 9, 1); day < date_of(2026, 9, 1); day += 11 * one_day) {
            const Ledger today = *ledger(debts(), {}, rule, day);
            const Ledger tomorrow = *ledger(debts(), {}, rule, day + one_day);
            const Money added = tomorrow.interest - today.interest;
            const std::int64_t off = added.minor_units() - today.per_day.minor_units();
            ASSERT_LE(std::abs(off), 4) << iso_text(day);
        }
    }
}

}  // namespace
}  // namespace termwise
