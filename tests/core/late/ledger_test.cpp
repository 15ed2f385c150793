#include "core/late/ledger.h"

#include <gtest/gtest.h>

#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

std::vector<std::int64_t> cents(const Ledger& account) {
    std::vector<std::int64_t> amounts;
    for (const Segment& segment : account.segments) {
        amounts.push_back(segment.interest.minor_units());
    }
    return amounts;
}

Ledger account_of(const Debt& debt, const LedgerRule& rule, Date as_of,
                  std::vector<Payment> payments = {}) {
    const std::vector<Debt> debts{debt};
    return *ledger(debts, payments, rule, as_of);
}

const Debt ten_thousand{date_of(2026, 5, 31), euros(1'000'000)};

// 10 000 x 12.15 % x 30/365 = 99.863; 10 000 x 12.40 % x 77/365 = 261.589
TEST(Ledger, a_half_year_splits_a_French_delay_and_361_45_EUR_are_owed) {
    const Ledger account = account_of(ten_thousand, french(), date_of(2026, 9, 15));
    EXPECT_EQ(cents(account), (std::vector<std::int64_t>{9'986, 26'159}));
    EXPECT_EQ(account.interest, euros(36'145));
    EXPECT_EQ(account.open_interest, euros(36'145));
    EXPECT_EQ(account.overdue_principal, euros(1'000'000));

    const Segment& second = account.segments[1];
    EXPECT_EQ(second.from, date_of(2026, 7, 1));
    EXPECT_EQ(second.to, date_of(2026, 9, 15));
    EXPECT_EQ(second.days, 77);
    EXPECT_EQ(second.row, &ecb().rows[4]);
    EXPECT_EQ(second.reference, AnnualRate::basis_points(240));
    EXPECT_EQ(second.rate, AnnualRate::basis_points(1240));
    EXPECT_FALSE(second.assumed);
    // 10 000 x 12.40 % / 365 = 3.397...
    EXPECT_EQ(account.per_day, euros(340));
}

// Law of the United Kingdom on the same numbers: 12.15 % for all 107 days = 356.178
TEST(Ledger, a_frozen_rate_is_that_of_the_first_day_of_interest_throughout) {
    LedgerRule rule = french();
    rule.mode = RateMode::frozen;
    const Ledger account = account_of(ten_thousand, rule, date_of(2026, 9, 15));
    EXPECT_EQ(cents(account), (std::vector<std::int64_t>{35'618}));
    EXPECT_EQ(account.segments[0].row, &ecb().rows[3]);
}

TEST(Ledger, nothing_accrues_on_the_due_day_and_the_day_after_is_the_first) {
    EXPECT_EQ(account_of(ten_thousand, french(), date_of(2026, 5, 31)).interest, euros(0));
    EXPECT_EQ(account_of(ten_thousand, french(), date_of(2026, 5, 31)).overdue_principal, euros(0));
    EXPECT_EQ(account_of(ten_thousand, french(), date_of(2026, 5, 31)).per_day, euros(333));
    // 10 000 x 12.15 % / 365 = 3.328...
    EXPECT_EQ(account_of(ten_thousand, french(), date_of(2026, 6, 1)).interest, euros(333));
}

TEST(Ledger, where_the_day_of_payment_bears_nothing_the_day_of_reckoning_does_not_either) {
    LedgerRule rule = french();
    rule.payment_day_counts = false;
    EXPECT_EQ(account_of(ten_thousand, rule, date_of(2026, 6, 1)).interest, euros(0));
    EXPECT_EQ(account_of(ten_thousand, rule, date_of(2026, 9, 16)).interest, euros(36'145));
}

TEST(Ledger, past_the_last_known_rate_a_new_segment_is_marked_as_assumed) {
    const Ledger account =
        account_of({date_of(2026, 12, 21), euros(100'000)}, french(), date_of(2027, 1, 10));
    ASSERT_EQ(account.segments.size(), 2U);
    EXPECT_EQ(account.segments[0].to, date_of(2026, 12, 31));
    EXPECT_FALSE(account.segments[0].assumed);
    EXPECT_TRUE(account.segments[1].assumed);
    EXPECT_EQ(account.segments[1].rate, account.segments[0].rate);
}

TEST(Ledger, a_delay_older_than_the_series_has_no_rule) {
    const std::vector<Debt> debts{{date_of(2024, 1, 31), euros(100)}};
    const Result<Ledger> account = ledger(debts, {}, french(), date_of(2026, 1, 1));
    ASSERT_FALSE(account.has_value());
    EXPECT_EQ(account.error(), (Error{ErrorCode::no_rule, "late.series", "2024-02-01"}));
}

TEST(Ledger, a_delay_that_began_before_the_margin_was_law_has_no_rule) {
    LedgerRule rule = french();
    rule.margins = {{date_of(2025, 3, 16), AnnualRate::basis_points(800)}};
    const std::vector<Debt> debts{{date_of(2025, 1, 31), euros(100)}};
    EXPECT_EQ(ledger(debts, {}, rule, date_of(2026, 1, 1)).error().code, ErrorCode::no_rule);
}

// The same debt: 8 points for the whole delay, although 9 are law from the 29th on.
TEST(Ledger, a_new_margin_does_not_touch_a_debt_already_late) {
    LedgerRule rule = french();
    rule.margins = {{date_of(2024, 1, 1), AnnualRate::basis_points(800)},
                    {date_of(2025, 7, 29), AnnualRate::basis_points(900)}};
    const Ledger account =
        account_of({date_of(2025, 7, 15), euros(100)}, rule, date_of(2025, 8, 31));
    ASSERT_EQ(account.segments.size(), 1U);
    EXPECT_EQ(account.segments[0].rate, AnnualRate::basis_points(1015));
}

TEST(Ledger, a_rate_below_zero_costs_nothing) {
    LedgerRule rule = french();
    rule.margins = {{date_of(2009, 1, 1), AnnualRate::basis_points(-500)}};
    EXPECT_EQ(account_of(ten_thousand, rule, date_of(2026, 9, 15)).interest, euros(0));
}

// digineo/verzugszinsen: each part unrounded 36.0395 60.3995 61.4005 60.3995 63.2910 15.9738 on
// 1 500 EUR; rounded only in total: 297.50
TEST(Ledger, act_act_counts_a_leap_year_by_366_and_the_end_alone_can_be_rounded) {
    RateSeries base{"base", "BGB 247", {}, {}};
    base.rows = {{date_of(2009, 7, 1), AnnualRate::basis_points(12), "", {}},
                 {date_of(2010, 1, 1), AnnualRate::basis_points(12), "", {}},
                 {date_of(2010, 7, 1), AnnualRate::basis_points(12), "", {}},
                 {date_of(2011, 1, 1), AnnualRate::basis_points(12), "", {}},
                 {date_of(2011, 7, 1), AnnualRate::basis_points(37), "", {}},
                 {date_of(2012, 1, 1), AnnualRate::basis_points(12), "", {}}};
    LedgerRule rule;
    rule.series = &base;
    rule.margins = {{date_of(2002, 1, 1), AnnualRate::basis_points(800)}};
    rule.day_count = DayCount::act_act_isda;
    rule.interest_rounding = InterestRounding::at_the_end;

    const Ledger account =
        account_of({date_of(2009, 9, 14), euros(150'000)}, rule, date_of(2012, 2, 17));
    ASSERT_EQ(account.segments.size(), 6U);
    EXPECT_EQ(account.segments[5].years, (YearFraction{48, 366}));
    const char* const exact[] = {"36.0395", "60.3995", "61.4005", "60.3995", "63.291", "15.9738"};
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(decimal_text(account.segments[i].exact, eur), exact[i]);
    }
    EXPECT_EQ(account.interest, euros(29'750));
}

TEST(Ledger, a_constant_rate_still_breaks_at_the_turn_of_a_leap_year_where_years_differ) {
    LedgerRule rule = contract(1000);
    rule.day_count = DayCount::act_act_isda;
    const Ledger account =
        account_of({date_of(2023, 9, 30), euros(36'600)}, rule, date_of(2026, 3, 31));
    ASSERT_EQ(account.segments.size(), 3U);
    EXPECT_EQ(account.segments[0].to, date_of(2023, 12, 31));
    EXPECT_EQ(account.segments[1].to, date_of(2024, 12, 31));
    // 366.00 at 10 % for 366 days of 366
    EXPECT_EQ(account.segments[1].interest, euros(3'660));
    EXPECT_EQ(account.segments[2].to, date_of(2026, 3, 31));
}

// gov.uk: 1 000 at 8.5 %: 0.23 a day, 50 days = 11.50; unrounded 11.64
TEST(Ledger, a_day_rounded_first_makes_50_days_cost_11_50) {
    LedgerRule rule = contract(850);
    const Debt debt{date_of(2015, 3, 31), euros(100'000)};
    EXPECT_EQ(account_of(debt, rule, date_of(2015, 5, 20)).interest, euros(1'164));
    rule.interest_rounding = InterestRounding::per_day;
    EXPECT_EQ(account_of(debt, rule, date_of(2015, 5, 20)).interest, euros(1'150));
}

// BW 6:119a par. 3: 8 % of 10 000 in the first year, of 10 800 in the second.
TEST(Ledger, Dutch_interest_bears_interest_after_each_year) {
    LedgerRule rule = contract(800);
    rule.compounding = Compounding::yearly;
    const Ledger account =
        account_of({date_of(2020, 12, 31), euros(1'000'000)}, rule, date_of(2022, 12, 31));
    EXPECT_EQ(cents(account), (std::vector<std::int64_t>{80'000, 86'400}));
    EXPECT_EQ(account.segments[1].from, date_of(2022, 1, 1));
    EXPECT_EQ(account.segments[1].principal, euros(1'080'000));
    EXPECT_EQ(account.principal, euros(1'000'000));
    EXPECT_EQ(account.open_interest, euros(166'400));
}

TEST(Ledger, a_year_of_interest_begun_on_29_February_ends_on_28_February) {
    LedgerRule rule = contract(800);
    rule.compounding = Compounding::yearly;
    const Ledger account =
        account_of({date_of(2024, 2, 28), euros(100'000)}, rule, date_of(2025, 3, 31));
    ASSERT_EQ(account.segments.size(), 2U);
    EXPECT_EQ(account.segments[0].to, date_of(2025, 2, 28));
}

// ABGB 1333 as third-party tests have it: nothing up to day 14, then all the days. 1 000 at 4 % for
// 30 days = 3.29
TEST(Ledger, within_the_free_days_nothing_is_owed_and_after_them_all_days_count) {
    LedgerRule rule = contract(400);
    rule.free_days = 14;
    const Debt debt{date_of(2026, 3, 31), euros(100'000)};
    EXPECT_EQ(account_of(debt, rule, date_of(2026, 4, 14)).interest, euros(0));
    EXPECT_EQ(account_of(debt, rule, date_of(2026, 4, 30)).interest, euros(329));
}

TEST(FirstInterestDay, a_demand_starts_interest_where_the_law_asks_for_one) {
    LedgerRule rule = contract(400);
    const Date due = date_of(2026, 6, 30);
    EXPECT_EQ(first_interest_day(rule, due), date_of(2026, 7, 1));
    rule.start = InterestStart::demand;
    EXPECT_EQ(first_interest_day(rule, due), std::nullopt);
    EXPECT_EQ(account_of({due, euros(100)}, rule, date_of(2026, 8, 1)).interest, euros(0));
    rule.demanded_on = date_of(2026, 7, 31);
    EXPECT_EQ(first_interest_day(rule, due), date_of(2026, 8, 1));
    rule.demanded_on = date_of(2026, 6, 1);
    EXPECT_EQ(first_interest_day(rule, due), date_of(2026, 7, 1));
}

TEST(Ledger, on_the_due_day_of_a_debt_older_than_the_rates_nothing_runs_yet) {
    const std::vector<Debt> old{{date_of(2020, 5, 31), euros(100'000)}};
    const auto on_the_day = ledger(old, {}, french(), date_of(2020, 5, 31));
    ASSERT_TRUE(on_the_day.has_value());
    EXPECT_TRUE(on_the_day->next_day.empty());
    EXPECT_EQ(on_the_day->per_day, euros(0));
    EXPECT_EQ(ledger(old, {}, french(), date_of(2020, 6, 1)).error(),
              (Error{ErrorCode::no_rule, "late.series", "2020-06-01", 0}));
}

}  // namespace
}  // namespace termwise
