#include "core/credit/priced_plan.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/credit/plan_shape.h"
#include "core/time/period.h"
#include "tests/core/money/euros.h"

namespace termwise {
namespace {

const Date first_day = date_of(2026, 1, 1);

Terms monthly(int parts, int months_before = 0) {
    Terms terms;
    if (months_before > 0) terms.due.steps.push_back({StepKind::add_months, months_before, {}});
    terms.plan = Plan{};
    terms.plan->parts = parts;
    return terms;
}

std::vector<Instalment> parts_of(std::int64_t cents, const Terms& terms,
                                 const PlanShape& shape = {}) {
    return shaped_schedule(euros(cents), terms, shape, first_day, {});
}

std::vector<std::int64_t> amounts(const std::vector<Instalment>& parts) {
    std::vector<std::int64_t> list;
    for (const Instalment& part : parts) list.push_back(part.amount.amount.minor_units());
    return list;
}

std::vector<std::int64_t> payments(const PricedPlan& plan) {
    std::vector<std::int64_t> list;
    for (const PricedPart& part : plan.parts) list.push_back(part.payment.amount.minor_units());
    return list;
}

using Cents = std::vector<std::int64_t>;

PlanDays from_the_first_day() { return {first_day, first_day, AprUnit::months}; }

TEST(PlanShape, a_fixed_deposit_comes_first_and_parts_are_whole_tens) {
    PlanShape shape;
    shape.deposit_amount = euros(10'000);
    shape.step = 1'000;
    EXPECT_EQ(amounts(parts_of(100'000, monthly(3), shape)),
              (Cents{10'000, 30'000, 30'000, 30'000}));
    EXPECT_EQ(amounts(parts_of(100'500, monthly(3), shape)),
              (Cents{10'000, 30'000, 30'000, 30'500}));
}

TEST(PlanShape, weights_and_lines_divide_what_the_deposit_leaves) {
    PlanShape shape;
    shape.deposit_share = Share::basis_points(1000);
    shape.weights = {3, 2, 1};
    EXPECT_EQ(amounts(parts_of(100'000, monthly(3), shape)),
              (Cents{10'000, 45'000, 30'000, 15'000}));
    shape.weights.clear();
    shape.lines = {{PlanLineKind::percent, Share::basis_points(5000), 0},
                   {PlanLineKind::fixed, {}, 25'000},
                   {PlanLineKind::balance, {}, 0}};
    EXPECT_EQ(amounts(parts_of(100'000, monthly(3), shape)),
              (Cents{10'000, 45'000, 25'000, 20'000}));
}

TEST(PlanShape, a_deposit_has_a_day_of_its_own) {
    PlanShape shape;
    shape.deposit_share = Share::basis_points(3000);
    shape.deposit_on = date_of(2025, 12, 20);
    const std::vector<Instalment> parts = parts_of(100'000, monthly(2), shape);
    EXPECT_EQ(parts[0].due_on, date_of(2025, 12, 20));
    EXPECT_TRUE(parts[0].is_deposit);
    EXPECT_EQ(parts[1].due_on, date_of(2026, 2, 1));
}

// 1 % of 1 000.00, 669.98 and 336.66: 10.00, 6.70, 3.37; APR solved apart: 12.685 %.
TEST(PricedPlan, a_thousand_in_three_months_at_12_percent_costs_20_07) {
    PlanPrice price;
    price.pricing = PlanPricing::interest;
    price.rate = AnnualRate::basis_points(1200);
    const std::vector<TaxedPart> taxed{{euros(83'333), Share::basis_points(2000), euros(16'667)}};
    const PricedPlan plan =
        priced_plan(parts_of(100'000, monthly(3, 1)), price, taxed, from_the_first_day());
    EXPECT_EQ(payments(plan), (Cents{34'002, 34'002, 34'003}));
    EXPECT_EQ(plan.cost.amount, euros(2'007));
    EXPECT_EQ(plan.lent.amount, euros(100'000));
    ASSERT_TRUE(plan.apr.has_value());
    EXPECT_EQ(tenths_text(plan.apr->apr), "12.7");
    EXPECT_NEAR(plan.apr->apr.rate, 0.12685, 0.00005);
    Money net = euros(0);
    for (const PricedPart& part : plan.parts) {
        EXPECT_EQ(part.vat[0].net + part.vat[0].vat, part.principal.amount);
        net += part.vat[0].net;
    }
    EXPECT_EQ(net, euros(83'333));
}

// 300.00 at once, after one and two months, and 2 % with the first: 106.00 is paid on the day of
// supply, so that 194.00 is lent and 200.00 comes back.
TEST(PricedPlan, a_fee_of_the_buyer_is_paid_with_the_first_part_and_raises_the_rate) {
    PlanPrice price;
    price.pricing = PlanPricing::fee;
    price.fee_share = Share::basis_points(200);
    const std::vector<TaxedPart> taxed{{euros(30'000), Share{}, euros(0)}};
    const PricedPlan plan =
        priced_plan(parts_of(30'000, monthly(3)), price, taxed, from_the_first_day());
    EXPECT_EQ(payments(plan), (Cents{10'600, 10'000, 10'000}));
    EXPECT_EQ(plan.cost.amount, euros(600));
    EXPECT_EQ(plan.merchant_cost.amount, euros(0));
    EXPECT_EQ(plan.lent.amount, euros(20'000));
    ASSERT_TRUE(plan.apr.has_value());
    EXPECT_NEAR(19'400,
                10'000 * std::pow(1 + plan.apr->apr.rate, -1.0 / 12) +
                    10'000 * std::pow(1 + plan.apr->apr.rate, -2.0 / 12),
                1e-6);
}

TEST(PricedPlan, a_fee_of_the_merchant_costs_the_buyer_nothing) {
    PlanPrice price;
    price.pricing = PlanPricing::fee;
    price.fee_amount = euros(500);
    price.payer = FeePayer::merchant;
    const PricedPlan plan =
        priced_plan(parts_of(30'000, monthly(3)), price, {}, from_the_first_day());
    EXPECT_EQ(payments(plan), (Cents{10'000, 10'000, 10'000}));
    EXPECT_EQ(plan.merchant_cost.amount, euros(500));
    EXPECT_EQ(plan.cost.amount, euros(0));
    EXPECT_EQ(plan.apr->apr.hundredths, 0);
}

TEST(PricedPlan, what_is_paid_by_the_day_of_supply_is_not_lent) {
    const PlanDays days{first_day, date_of(2026, 3, 1), AprUnit::months};
    const PricedPlan plan = priced_plan(parts_of(30'000, monthly(3)), {}, {}, days);
    EXPECT_EQ(plan.lent.amount, euros(0));
    EXPECT_FALSE(plan.apr.has_value());
}

TEST(PricedPlan, payments_sum_to_the_total_and_the_cost_whatever_the_price) {
    for (const Repayment repayment :
         {Repayment::constant_payment, Repayment::constant_principal, Repayment::interest_only}) {
        for (int count = 1; count <= 24; ++count) {
            PlanPrice price;
            price.pricing = PlanPricing::interest;
            price.rate = AnnualRate::basis_points(990);
            price.repayment = repayment;
            PlanShape shape;
            shape.deposit_share = Share::basis_points(2000);
            const PricedPlan plan = priced_plan(parts_of(123'457, monthly(count), shape), price, {},
                                                from_the_first_day());
            Money paid = euros(0);
            for (const PricedPart& part : plan.parts) {
                paid += part.payment.amount;
                EXPECT_EQ(part.opening.amount - part.principal.amount, part.closing.amount);
                EXPECT_GE(part.interest.amount, euros(0));
            }
            EXPECT_EQ(paid, euros(123'457) + plan.cost.amount);
            EXPECT_TRUE(plan.parts.back().closing.amount.is_zero());
        }
    }
}

}  // namespace
}  // namespace termwise
