#include "core/credit/payment_plan.h"

#include <gtest/gtest.h>

#include <random>

namespace termwise {
namespace {

constexpr Currency gbp{"GBP"};

Money pounds(std::int64_t pence) { return {pence, gbp}; }

PlanRequest request(std::int64_t pence, Date runs_after, Date first_on, std::int64_t basis_points) {
    const RateFrom rate{runs_after, AnnualRate::basis_points(basis_points)};
    return {{{pounds(pence), true}},
            pounds(0),
            runs_after,
            {rate},
            first_on,
            {},
            {},
            {},
            pounds(0),
            false};
}

std::vector<std::int64_t> amounts(const PaymentPlan& plan) {
    std::vector<std::int64_t> pence;
    for (const PlanRow& row : plan.rows) pence.push_back(row.amount.minor_units());
    return pence;
}

// HMRC's test cases: quote of 2023-03-17, not counted, 1.78 of interest before.
TEST(PaymentPlan, a_thousand_pounds_in_six_months_at_6_5_percent_is_five_times_170_22) {
    PlanRequest asked = request(100'000, date_of(2023, 3, 17), date_of(2023, 4, 20), 650);
    asked.charges = pounds(178);
    asked.count = 6;
    const PaymentPlan plan = payment_plan(asked);
    EXPECT_EQ(amounts(plan),
              (std::vector<std::int64_t>{17'022, 17'022, 17'022, 17'022, 17'022, 17'029}));
    EXPECT_EQ(plan.interest, pounds(1'961));
    EXPECT_EQ(plan.charges, pounds(2'139));
    EXPECT_EQ(plan.rows[0].accrued, pounds(605));  // 1 000 x 6.5 % x 34 / 365 = 6.0548
}

// HMRC: 40.00 and 3.00 of interest before, 10.00 a month; 0.27 is added.
TEST(PaymentPlan, a_small_last_instalment_may_join_the_one_before) {
    PlanRequest asked = request(4'000, date_of(2021, 6, 9), date_of(2021, 8, 1), 260);
    asked.charges = pounds(300);
    asked.instalment = pounds(1'000);
    EXPECT_EQ(amounts(payment_plan(asked)),
              (std::vector<std::int64_t>{1'000, 1'000, 1'000, 1'000, 327}));
    asked.merge_last = true;
    const PaymentPlan merged = payment_plan(asked);
    EXPECT_EQ(amounts(merged), (std::vector<std::int64_t>{1'000, 1'000, 1'000, 1'327}));
    EXPECT_EQ(merged.instalments, 4);
}

TEST(PaymentPlan, a_debt_without_interest_adds_nothing) {
    PlanRequest asked = request(4'000, date_of(2021, 6, 9), date_of(2021, 8, 1), 260);
    asked.debts[0].bears_interest = false;
    asked.count = 3;
    const PaymentPlan plan = payment_plan(asked);
    EXPECT_EQ(plan.interest, pounds(0));
    EXPECT_EQ(amounts(plan), (std::vector<std::int64_t>{1'333, 1'333, 1'334}));
}

// 365 days at 10 % until 31 December 2025, then 20 %: 100 x (0.10 x 31 + 0.20 x 31) / 365 = 2.547.
TEST(PaymentPlan, a_rate_that_changes_counts_from_its_first_day) {
    PlanRequest asked = request(10'000, date_of(2025, 11, 30), date_of(2026, 1, 31), 1000);
    asked.rates.push_back({date_of(2026, 1, 1), AnnualRate::basis_points(2000)});
    asked.count = 1;
    EXPECT_EQ(payment_plan(asked).interest, pounds(254));
}

TEST(PaymentPlan, amounts_sum_to_the_debts_and_their_charges) {
    std::mt19937 random{11};
    const auto below = [&](std::int64_t count) {
        return static_cast<std::int64_t>(random()) % count;
    };
    for (int round = 0; round < 2000; ++round) {
        const Date agreed = date_of(2024, 1, 1) + std::chrono::days{below(900)};
        PlanRequest asked = request(1 + below(500'000), agreed,
                                    agreed + std::chrono::days{1 + below(40)}, below(1500));
        if (below(2) == 0) asked.debts.push_back({pounds(1 + below(90'000)), true});
        asked.charges = pounds(below(9'000));
        Money principal = asked.debts[0].principal;
        if (asked.debts.size() > 1) principal += asked.debts[1].principal;
        if (below(2) == 0) {
            asked.count = 1 + static_cast<int>(below(36));
        } else {
            asked.instalment = pounds(1 + principal.minor_units() / (1 + below(30)));
            asked.merge_last = below(2) == 0;
        }
        const PaymentPlan plan = payment_plan(asked);
        Money paid = pounds(0);
        Date before = agreed;
        for (const PlanRow& row : plan.rows) {
            paid += row.amount;
            EXPECT_EQ(row.principal + row.charges, row.amount);
            EXPECT_GE(row.principal, pounds(0));
            EXPECT_GE(row.charges, pounds(0));
            EXPECT_GE(row.due_on, before);
            before = row.due_on;
        }
        EXPECT_EQ(paid, principal + plan.charges);
        EXPECT_EQ(plan.charges, asked.charges + plan.interest);
    }
}

// HMRC's Time to Pay calculator, case 1.a.i.c: 2 000 x 2.75 % x 42 / 365 = 6.33 until the
// agreement, then ten parts of 200 over 1 753 days in all = 26.42; together 32.74.
TEST(TimeToPay, two_thousand_pounds_in_ten_months_cost_32_74_of_interest) {
    const TimeToPay asked{{{date_of(2017, 1, 31), pounds(200'000)}},
                          date_of(2017, 3, 14),
                          pounds(0),
                          7,
                          date_of(2017, 4, 20),
                          date_of(2018, 1, 20),
                          {},
                          AnnualRate::basis_points(275)};
    const TimeToPayPlan plan = time_to_pay(asked);
    EXPECT_EQ(plan.due_on.size(), 10U);
    EXPECT_EQ(plan.instalment, pounds(20'000));
    EXPECT_EQ(plan.last_instalment, pounds(23'274));
    EXPECT_EQ(plan.interest, pounds(3'274));
    EXPECT_EQ(plan.total, pounds(203'274));
}

}  // namespace
}  // namespace termwise
