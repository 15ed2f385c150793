#include "core/credit/annuity.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

namespace termwise {
namespace {

// numpy-financial documents pmt(0.08 / 12, 60, 15000) = -304.14591432620522.
TEST(Annuity, a_loan_of_15_000_at_8_percent_over_five_years_costs_304_15_a_month) {
    const Annuity loan{0.08 / 12, 60, 0, 15'000, 0, PaidAt::end};
    EXPECT_NEAR(payment_of(loan), -304.14591432620522, 1e-9);
}

TEST(Annuity, without_interest_payments_are_the_amount_over_their_number) {
    EXPECT_DOUBLE_EQ(payment_of({0, 12, 0, 2'400, 0, PaidAt::end}), -200);
    EXPECT_DOUBLE_EQ(future_of({0, 5, 100, 0, 0, PaidAt::begin}), -500);
    EXPECT_DOUBLE_EQ(*count_of({0, 0, -100, 1'000, 0, PaidAt::end}), 10);
}

// 1 000 at 1 %: 990+... each payment of 100; hand run: after ten payments 1 000 x 1.01^10 - 100 x
// ((1.01^10 - 1) / 0.01) = 1104.6221 - 1046.2213 = 58.4009 is left, which grows to 58.9849.
TEST(Annuity, a_fixed_payment_ends_with_what_is_left) {
    const std::optional<Payoff> payoff = payoff_of(1'000, 0.01, 100);
    ASSERT_TRUE(payoff.has_value());
    EXPECT_EQ(payoff->count, 11);
    EXPECT_NEAR(payoff->last_payment, 58.9849, 1e-4);
    EXPECT_NEAR(payoff->interest, 1'000 + 58.9849 - 1'000, 1e-4);
}

TEST(Annuity, a_payment_that_only_pays_interest_never_ends) {
    EXPECT_EQ(payoff_of(1'000, 0.01, 10), std::nullopt);
    EXPECT_EQ(payoff_of(1'000, 0, 0), std::nullopt);
    EXPECT_EQ(count_of({0.01, 0, -10, 1'000, 0, PaidAt::end}), std::nullopt);
}

TEST(Annuity, each_of_the_five_figures_follows_from_the_other_four) {
    std::mt19937 random{7};
    std::uniform_real_distribution<double> rate{0.0005, 0.05};
    std::uniform_real_distribution<double> amount{100, 100'000};
    for (int round = 0; round < 500; ++round) {
        Annuity annuity;
        annuity.rate = rate(random);
        annuity.count = static_cast<double>(2 + random() % 120);
        annuity.present = amount(random);
        annuity.paid_at = random() % 2 == 0 ? PaidAt::end : PaidAt::begin;
        annuity.payment = payment_of(annuity);
        EXPECT_NEAR(future_of(annuity), 0, 1e-6 * annuity.present);
        EXPECT_NEAR(present_of(annuity), annuity.present, 1e-9 * annuity.present);
        EXPECT_NEAR(*count_of(annuity), annuity.count, 1e-6);
        EXPECT_NEAR(rate_of(annuity).value_or(-1), annuity.rate, 1e-9);
    }
}

TEST(Annuity, interest_and_principal_make_up_each_payment_and_repay_the_loan) {
    for (const PaidAt paid_at : {PaidAt::end, PaidAt::begin}) {
        const Annuity loan{0.01, 24, 0, 2'000, 0, paid_at};
        double principal = 0;
        for (int period = 1; period <= 24; ++period) {
            principal += principal_in(loan, period);
            EXPECT_NEAR(interest_in(loan, period) + principal_in(loan, period), payment_of(loan),
                        1e-9);
        }
        EXPECT_NEAR(principal, -2'000, 1e-6);
    }
}

// QuantLib's documentation and any text book: (1 + 0.08 / 4)^4 - 1 = 8.243216 %.
TEST(ConvertedRate, eight_percent_a_quarter_at_a_time_is_8_2432_percent_a_year) {
    const QuotedRate quarterly{0.08, Growth::compounded, 4};
    const QuotedRate yearly{0, Growth::compounded, 1};
    EXPECT_NEAR(converted_rate(quarterly, yearly, 1), 0.08243216, 1e-12);
    const QuotedRate simple{0, Growth::simple, 1};
    EXPECT_NEAR(converted_rate({0.05, Growth::continuous, 1}, simple, 2), (std::exp(0.1) - 1) / 2,
                1e-12);
    const QuotedRate mixed{0.04, Growth::simple_then_compounded, 2};
    EXPECT_NEAR(converted_rate(mixed, simple, 0.5), 0.04, 1e-12);
    EXPECT_NEAR(converted_rate(mixed, {0, Growth::compounded, 2}, 3), 0.04, 1e-12);
}

TEST(RateOfFlows, one_way_flows_have_no_rate) {
    const std::array<TimedFlow, 3> flows{{{-1, 0}, {-2, 1}, {-3, 2}}};
    EXPECT_EQ(rate_of(flows), std::nullopt);
    EXPECT_EQ(rate_of(std::span<const TimedFlow>{}), std::nullopt);
}

// numpy-financial: irr([-100, 39, 59, 55, 20]) = 0.28094842115996066.
TEST(RateOfFlows, a_published_internal_rate_comes_out) {
    const std::array<TimedFlow, 5> flows{{{-100, 0}, {39, 1}, {59, 2}, {55, 3}, {20, 4}}};
    EXPECT_NEAR(rate_of(flows).value_or(0), 0.28094842115996066, 1e-12);
}

// -100 u^0 + 100 u - 7 u^3 = 0 has roots near u = 1.0909 and 3.10: rates of -8.33 % and -67.7 %.
TEST(RateOfFlows, of_several_rates_the_one_nearest_to_zero_is_given) {
    const std::array<TimedFlow, 3> flows{{{-100, 0}, {100, 1}, {-7, 3}}};
    EXPECT_NEAR(rate_of(flows).value_or(0), -0.0833, 1e-4);
}

// 100 back ten times over after two days: (10)^(365 / 2) is far beyond what is searched.
TEST(RateOfFlows, a_rate_beyond_the_search_is_none) {
    const std::array<TimedFlow, 2> flows{{{-100, 0}, {1'000, 2.0 / 365}}};
    EXPECT_EQ(rate_of(flows), std::nullopt);
}

TEST(TimedFlows, times_are_years_of_365_days_from_the_first_flow) {
    const std::array<DatedFlow, 2> flows{
        {{date_of(2019, 12, 31), -100}, {date_of(2020, 12, 31), 110}}};
    EXPECT_DOUBLE_EQ(timed_flows(flows)[1].years, 366.0 / 365);
    EXPECT_NEAR(worth_of(timed_flows(flows), -0.10), 22.2575, 5e-3);  // tarioch/xirr
}

}  // namespace
}  // namespace termwise
