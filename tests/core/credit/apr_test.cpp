#include "core/credit/apr.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace termwise {
namespace {

AprFlow flow(std::int64_t cents, double years) { return {{cents, eur}, years}; }

// Directive 98/7/EC, annex III, third example.
TEST(Apr, a_thousand_repaid_by_600_after_one_year_and_600_after_two_costs_13_07_percent) {
    const std::vector<AprFlow> lent{flow(100'000, 0)};
    const std::vector<AprFlow> repaid{flow(60'000, 1), flow(60'000, 2)};
    const Result<Apr> apr = annual_percentage_rate(lent, repaid, "plan");
    ASSERT_TRUE(apr.has_value());
    EXPECT_EQ(tenths_text(*apr), "13.1");
    EXPECT_EQ(hundredths_text(*apr), "13.07");
}

// 4.449 % is 4.4 and 4.45; rounded twice it would be 4.5.
TEST(Apr, the_tenth_is_rounded_from_the_solution_and_not_from_the_hundredth) {
    const std::vector<AprFlow> lent{flow(10'000'000, 0)};
    const std::vector<AprFlow> repaid{flow(10'444'900, 1)};
    const Result<Apr> apr = annual_percentage_rate(lent, repaid, "plan");
    ASSERT_TRUE(apr.has_value());
    EXPECT_EQ(hundredths_text(*apr), "4.45");
    EXPECT_EQ(tenths_text(*apr), "4.4");
}

TEST(Apr, a_plan_that_adds_nothing_costs_nothing) {
    const std::vector<AprFlow> lent{flow(30'000, 0)};
    const std::vector<AprFlow> repaid{flow(10'000, 0.1), flow(10'000, 0.2), flow(10'000, 0.3)};
    EXPECT_EQ(annual_percentage_rate(lent, repaid, "plan")->hundredths, 0);
}

TEST(Apr, what_no_rate_explains_is_an_error_and_not_a_number) {
    const std::vector<AprFlow> lent{flow(30'000, 0)};
    EXPECT_EQ(annual_percentage_rate(lent, {}, "plan").error(),
              (Error{ErrorCode::no_solution, "plan", "", 0}));
    const std::vector<AprFlow> at_once{flow(31'000, 0)};
    EXPECT_EQ(annual_percentage_rate(lent, at_once, "plan").error().code, ErrorCode::no_solution);
}

TEST(Apr, drawdowns_and_repayments_are_worth_the_same_to_ten_decimals) {
    std::mt19937 random{98};
    for (int round = 0; round < 2000; ++round) {
        std::vector<AprFlow> lent{flow(1 + static_cast<std::int64_t>(random() % 1'000'000), 0)};
        const std::int64_t sum = lent[0].amount.minor_units();
        std::vector<AprFlow> repaid;
        const int count = 1 + static_cast<int>(random() % 60);
        for (int i = 1; i <= count; ++i) {
            const auto extra = static_cast<std::int64_t>(random() % 500);
            repaid.push_back(flow(sum / count + 1 + extra, i / 12.0));
        }
        const Result<Apr> apr = annual_percentage_rate(lent, repaid, "plan");
        if (!apr) continue;  // a rate above 10^9
        double residual = -static_cast<double>(sum);
        for (const AprFlow& part : repaid) {
            residual += static_cast<double>(part.amount.minor_units()) *
                        std::pow(1 + apr->rate, -part.years);
        }
        EXPECT_LT(std::fabs(residual) / static_cast<double>(sum), 1e-10);
    }
}

TEST(AprYears, whole_months_are_twelfths_whatever_their_days) {
    EXPECT_DOUBLE_EQ(apr_years(date_of(2026, 1, 15), date_of(2026, 2, 15), AprUnit::months),
                     1.0 / 12);
    EXPECT_DOUBLE_EQ(apr_years(date_of(2026, 1, 31), date_of(2026, 2, 28), AprUnit::months),
                     1.0 / 12);
    EXPECT_DOUBLE_EQ(apr_years(date_of(2024, 2, 29), date_of(2026, 2, 28), AprUnit::months), 2.0);
}

// Back from 20 March by two months is 20 January; 15 to 20 January are five days, the year that
// ends on 20 January 2026 has 365.
TEST(AprYears, odd_days_are_counted_at_the_start_over_the_year_that_ends_with_them) {
    EXPECT_DOUBLE_EQ(apr_years(date_of(2026, 1, 15), date_of(2026, 3, 20), AprUnit::months),
                     2.0 / 12 + 5.0 / 365);
    EXPECT_DOUBLE_EQ(apr_years(date_of(2024, 3, 1), date_of(2024, 3, 11), AprUnit::months),
                     10.0 / 366);
}

TEST(AprYears, weeks_are_52nds_and_days_are_over_their_year) {
    EXPECT_DOUBLE_EQ(apr_years(date_of(2026, 1, 1), date_of(2026, 1, 29), AprUnit::weeks),
                     4.0 / 52);
    EXPECT_DOUBLE_EQ(apr_years(date_of(2026, 1, 1), date_of(2026, 1, 31), AprUnit::days),
                     30.0 / 365);
    EXPECT_DOUBLE_EQ(apr_years(date_of(2026, 1, 1), date_of(2026, 1, 1), AprUnit::months), 0);
    // Directive 98/7/EC, annex III, first example: 546 days of 365.
    EXPECT_DOUBLE_EQ(apr_years(date_of(1994, 1, 1), date_of(1995, 7, 1), AprUnit::days),
                     546.0 / 365);
}

// A month of 31 days is a twelfth, as 30.4 days of it nearly are: less than half a day is lost.
TEST(AprYears, a_later_day_is_not_nearer_but_for_the_unequal_length_of_months) {
    const Date from = date_of(2023, 12, 31);
    for (const AprUnit unit : {AprUnit::months, AprUnit::weeks, AprUnit::days}) {
        for (int day = 0; day < 800; ++day) {
            const Date to = from + std::chrono::days{day};
            EXPECT_LE(apr_years(from, to, unit),
                      apr_years(from, to + std::chrono::days{1}, unit) + 0.6 / 365);
        }
    }
}

// Directive (EU) 2023/2225 art. 47, 48: applied and the older one repealed from 20 November 2026.
TEST(Apr, a_contract_is_judged_by_the_directive_of_its_day) {
    EXPECT_STREQ(apr_law_on(date_of(2026, 11, 19)), "Directive 2008/48/EC, annex I");
    EXPECT_STREQ(apr_law_on(date_of(2026, 11, 20)), "Directive (EU) 2023/2225, annex III");
}

}  // namespace
}  // namespace termwise
