#include "core/credit/amortisation.h"

#include <gtest/gtest.h>

#include <random>

#include "core/time/period.h"
#include "tests/core/money/euros.h"

namespace termwise {
namespace {

std::vector<Date> month_days(Date from, int count) {
    std::vector<Date> days;
    for (int month = 1; month <= count; ++month) days.push_back(plus_months(from, month));
    return days;
}

Credit by_the_month(std::int64_t cents, std::int64_t basis_points, int months) {
    Credit credit{euros(cents), AnnualRate::basis_points(basis_points)};
    const Date from = date_of(2026, 1, 1);
    credit.periods = monthly_periods(from, month_days(from, months));
    return credit;
}

std::vector<std::int64_t> payments(const Credit& credit) {
    std::vector<std::int64_t> cents;
    const auto rows = credit_rows(credit);
    for (const CreditRow& row : *rows) cents.push_back(row.payment.minor_units());
    return cents;
}

// Any table of annuities: 0.005 / (1 - 1.005^-12) = 0.0860664; 10 000 x that = 860.66.
TEST(ConstantPayment, of_10_000_EUR_at_6_percent_over_a_year_is_860_66_EUR) {
    EXPECT_EQ(constant_payment(by_the_month(1'000'000, 600, 12)), euros(86'066));
}

// With 5 000 left for the end: (10 000 - 5 000 x 1.005^-12) x 0.0860664 = 455.33.
TEST(ConstantPayment, a_balloon_lowers_every_payment_but_the_last) {
    Credit credit = by_the_month(1'000'000, 600, 12);
    credit.balloon = euros(500'000);
    EXPECT_EQ(constant_payment(credit), euros(45'533));
    const auto rows = credit_rows(credit);
    EXPECT_GT(rows->back().payment, euros(545'000));
    EXPECT_EQ(rows->back().closing, euros(0));
}

// apache/fineract, ProgressiveEMICalculatorTest: 100.00 at 15.678 %, ACT/365, from 2024-01-01.
TEST(CreditRows, a_published_table_comes_out_to_the_cent) {
    Credit credit{euros(10'000), AnnualRate{156'780'000}};
    const Date from = date_of(2024, 1, 1);
    credit.periods = counted_periods(from, month_days(from, 6), DayCount::act_365f);
    credit.interest_rounding = credit.payment_rounding = Rounding::half_even;
    EXPECT_EQ(payments(credit), (std::vector<std::int64_t>{1743, 1743, 1743, 1743, 1743, 1747}));
    EXPECT_EQ((*credit_rows(credit))[1].interest, euros(105));
}

// 1 200.00 at 12 %: 400 a month, and 1 % of 1 200, 800, 400.
TEST(CreditRows, of_constant_principal_fall_with_the_interest) {
    Credit credit = by_the_month(120'000, 1200, 3);
    credit.repayment = Repayment::constant_principal;
    EXPECT_EQ(payments(credit), (std::vector<std::int64_t>{41'200, 40'800, 40'400}));
}

TEST(CreditRows, of_interest_only_repay_all_of_the_principal_at_the_end) {
    Credit credit = by_the_month(120'000, 1200, 3);
    credit.repayment = Repayment::interest_only;
    EXPECT_EQ(payments(credit), (std::vector<std::int64_t>{1'200, 1'200, 121'200}));
}

// 100.00 at 12 % over three months: the annuity is 34.0022; to the euro 34.00. Interest 1.00, 0.67,
// 0.34 (of 33.67): the last payment is 33.67 + 0.34 = 34.01.
TEST(CreditRows, payments_are_whole_euros_and_the_last_one_takes_the_rest) {
    Credit credit = by_the_month(10'000, 1200, 3);
    credit.step = 100;
    EXPECT_EQ(payments(credit), (std::vector<std::int64_t>{3'400, 3'400, 3'401}));
}

TEST(CreditRows, a_large_agreed_payment_ends_the_credit_early) {
    Credit credit = by_the_month(10'000, 1200, 12);
    credit.payment = euros(6'000);
    EXPECT_EQ(payments(credit), (std::vector<std::int64_t>{6'000, 4'141}));  // 41.00 + 0.41
}

TEST(CreditRows, an_agreed_payment_below_the_interest_is_refused) {
    Credit credit = by_the_month(10'000, 1200, 12);
    credit.payment = euros(99);
    EXPECT_EQ(credit_rows(credit).error(), (Error{ErrorCode::conflict, "payment", "0.99", 0}));
}

TEST(MonthlyPeriods, a_broken_first_month_has_its_days_over_those_of_its_month) {
    const std::vector<Date> due_on{date_of(2024, 2, 1), date_of(2024, 3, 1)};
    EXPECT_EQ(monthly_periods(date_of(2024, 1, 15), due_on),
              (std::vector<CreditPeriod>{{due_on[0], {17, 372}}, {due_on[1], {1, 12}}}));
}

TEST(MonthlyPeriods, the_last_day_of_a_short_month_ends_a_whole_one) {
    const std::vector<Date> due_on{date_of(2026, 2, 28), date_of(2026, 3, 31)};
    const std::vector<CreditPeriod> periods = monthly_periods(date_of(2026, 1, 31), due_on);
    EXPECT_EQ(periods[0].length, (YearFraction{1, 12}));
    EXPECT_EQ(periods[1].length, (YearFraction{1, 12}));
}

// 0.094822 x 31 / 365 = 0.00805337534...
TEST(PeriodRate, of_9_4822_percent_for_31_days_of_365_is_0_008053375342) {
    EXPECT_EQ(canonical_text(period_rate(AnnualRate{94'822'000}, {31, 365})), "0.008053375342");
}

Credit random_credit(std::mt19937& random) {
    Credit credit{euros(static_cast<std::int64_t>(random() % 10'000'000)),
                  AnnualRate::basis_points(static_cast<std::int64_t>(random() % 3000))};
    const Date from = date_of(2024, 1, 1) + std::chrono::days{random() % 1000};
    const std::vector<Date> due_on = month_days(from, 1 + static_cast<int>(random() % 60));
    const bool by_months = random() % 2 == 0;
    credit.periods = by_months ? monthly_periods(from, due_on)
                               : counted_periods(from, due_on, DayCount::act_act_isda);
    credit.repayment = static_cast<Repayment>(random() % 3);
    credit.balloon = euros(credit.principal.minor_units() * static_cast<int>(random() % 11) / 10);
    credit.step = random() % 2 == 0 ? 1 : 100;
    return credit;
}

TEST(CreditRows, principals_sum_to_what_was_lent_and_no_figure_is_negative) {
    std::mt19937 random{2026};
    for (int round = 0; round < 3000; ++round) {
        const Credit credit = random_credit(random);
        const auto rows = credit_rows(credit);
        ASSERT_TRUE(rows.has_value());
        Money open = credit.principal;
        for (const CreditRow& row : *rows) {
            EXPECT_EQ(row.opening, open);
            EXPECT_EQ(row.interest + row.principal, row.payment);
            EXPECT_EQ(row.opening - row.principal, row.closing);
            EXPECT_GE(row.interest, euros(0));
            EXPECT_GE(row.principal, euros(0));
            open = row.closing;
        }
        EXPECT_EQ(open, euros(0));
        EXPECT_LE(rows->size(), credit.periods.size());
    }
}

// Rounding moves a payment by half a cent at most, and with it what is left after n payments by n
// half cents and their interest; the last payment shows it.
TEST(CreditRows, the_last_of_equal_payments_differs_by_what_rounding_left_only) {
    std::mt19937 random{5};
    for (int round = 0; round < 500; ++round) {
        const auto cents = 100'000 + static_cast<std::int64_t>(random() % 10'000'000);
        const int months = 2 + static_cast<int>(random() % 58);
        const auto rate = static_cast<std::int64_t>(random() % 2000);
        const std::vector<std::int64_t> paid = payments(by_the_month(cents, rate, months));
        ASSERT_EQ(paid.size(), static_cast<std::size_t>(months));
        EXPECT_NEAR(static_cast<double>(paid.back()), static_cast<double>(paid.front()),
                    4.0 * months);
    }
}

}  // namespace
}  // namespace termwise
