#include "core/reminders/claim.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(Claim, a_month_at_10_15_on_1_000_EUR_with_a_fee_of_5_asks_for_1_013_62) {
    // 1 000.00 x 10.15 % x 31/365 = 8.6205
    const Claim claim = claim_for({100'000, eur}, AnnualRate::basis_points(1015), 31, {500, eur});
    EXPECT_EQ(claim, (Claim{{862, eur}, {500, eur}, {1'362, eur}, {101'362, eur}}));
}

}  // namespace
}  // namespace termwise
