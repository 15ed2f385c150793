#include "core/late/threshold.h"

#include <gtest/gtest.h>

#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

const std::vector<Debt> thousand{{date_of(2024, 12, 31), euros(100'000)}};

std::optional<Date> day_interest_reaches(const std::vector<Payment>& payments,
                                         const LedgerRule& rule, Date since, Money amount) {
    return day_reached(thousand, {payments, {}, {}}, rule, since,
                       {ThresholdOf::interest, amount, euros(0)});
}

// 1 000 x 10 % / 365 = 0.27397 a day: 9.863 -> 9.86 on day 36, 10.137 on day 37.
TEST(DayReached, ten_euros_of_interest_on_1_000_EUR_at_10_percent_take_37_days) {
    const auto day = day_interest_reaches({}, contract(1000), date_of(2024, 12, 31), euros(1'000));
    EXPECT_EQ(day, date_of(2025, 2, 6));
}

TEST(DayReached, the_day_before_it_is_not_yet_reached) {
    for (const std::int64_t cents : {1, 27, 28, 5'000, 123'456}) {
        const auto day = day_interest_reaches({}, french(), date_of(2024, 12, 31), euros(cents));
        ASSERT_TRUE(day.has_value());
        EXPECT_GE(ledger(thousand, {}, french(), *day)->interest, euros(cents));
        const Date before = *day - std::chrono::days{1};
        EXPECT_LT(ledger(thousand, {}, french(), before)->interest, euros(cents));
    }
}

TEST(DayReached, what_is_reached_already_is_reached_on_the_day_asked) {
    const Date later = date_of(2025, 6, 30);
    EXPECT_EQ(day_interest_reaches({}, contract(1000), later, euros(1'000)), later);
}

TEST(DayReached, a_debt_that_is_paid_never_gets_there) {
    const std::vector<Payment> paid{{date_of(2025, 1, 10), euros(200'000)}};
    EXPECT_EQ(day_interest_reaches(paid, contract(1000), date_of(2025, 1, 10), euros(1'000)),
              std::nullopt);
}

// 1 000 + 60 of costs + 40 once late: 1 100 as soon as it is overdue; 1 110 after 10 of interest.
TEST(DayReached, the_total_counts_costs_and_what_is_owed_once_late) {
    const std::vector<Cost> costs{{date_of(2024, 12, 1), euros(6'000)}};
    const auto reaches = [&](std::int64_t cents) {
        return day_reached(thousand, {{}, costs, {}}, contract(1000), date_of(2024, 12, 31),
                           {ThresholdOf::total, euros(cents), euros(4'000)});
    };
    EXPECT_EQ(reaches(6'000), date_of(2024, 12, 31));
    EXPECT_EQ(reaches(110'000), date_of(2025, 1, 1));
    EXPECT_EQ(reaches(111'000), date_of(2025, 2, 6));
}

// 37 days of interest as above, and a month of standstill between.
TEST(DayReached, a_standstill_puts_the_day_off) {
    LedgerRule rule = contract(1000);
    rule.standstills = {{date_of(2025, 1, 11), date_of(2025, 2, 9)}};
    EXPECT_EQ(day_interest_reaches({}, rule, date_of(2024, 12, 31), euros(1'000)),
              date_of(2025, 3, 8));
}

}  // namespace
}  // namespace termwise
