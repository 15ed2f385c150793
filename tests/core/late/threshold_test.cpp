#include "core/late/threshold.h"

#include <gtest/gtest.h>

#include "tests/core/late/late_samples.h"

namespace termwise {
namespace {

using namespace samples;

const std::vector<Debt> thousand{{date_of(2024, 12, 31), euros(100'000)}};

// 1 000 x 10 % / 365 = 0.27397 a day: 9.863 -> 9.86 on day 36, 10.137 on day 37.
TEST(DayInterestReaches, ten_euros_of_interest_on_1_000_EUR_at_10_percent_take_37_days) {
    const auto day =
        day_interest_reaches(thousand, {}, contract(1000), date_of(2024, 12, 31), euros(1'000));
    EXPECT_EQ(day, date_of(2025, 2, 6));
}

TEST(DayInterestReaches, the_day_before_it_is_not_yet_reached) {
    for (const std::int64_t cents : {1, 27, 28, 5'000, 123'456}) {
        const auto day =
            day_interest_reaches(thousand, {}, french(), date_of(2024, 12, 31), euros(cents));
        ASSERT_TRUE(day.has_value());
        EXPECT_GE(ledger(thousand, {}, french(), *day)->interest, euros(cents));
        const Date before = *day - std::chrono::days{1};
        EXPECT_LT(ledger(thousand, {}, french(), before)->interest, euros(cents));
    }
}

TEST(DayInterestReaches, what_is_reached_already_is_reached_on_the_day_asked) {
    const Date later = date_of(2025, 6, 30);
    EXPECT_EQ(day_interest_reaches(thousand, {}, contract(1000), later, euros(1'000)), later);
}

TEST(DayInterestReaches, a_debt_that_is_paid_never_gets_there) {
    const std::vector<Payment> paid{{date_of(2025, 1, 10), euros(200'000)}};
    EXPECT_EQ(
        day_interest_reaches(thousand, paid, contract(1000), date_of(2025, 1, 10), euros(1'000)),
        std::nullopt);
}

}  // namespace
}  // namespace termwise
