#include "core/time/thirty_360.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(Thirty360, the_conventions_differ_only_at_the_ends_of_months) {
    struct Row {
        Date from;
        Date to;
        std::int64_t bond, us, psa, european, plus, german, at_maturity;
    };
    // Each by the formula in thirty_360.h, by hand.
    const Row rows[] = {
        {date_of(2025, 1, 15), date_of(2025, 2, 15), 30, 30, 30, 30, 30, 30, 30},
        {date_of(2025, 1, 31), date_of(2025, 2, 28), 28, 28, 28, 28, 28, 30, 28},
        {date_of(2025, 1, 30), date_of(2025, 3, 31), 60, 60, 60, 60, 61, 60, 60},
        {date_of(2025, 1, 15), date_of(2025, 3, 31), 76, 76, 76, 75, 76, 75, 75},
        {date_of(2025, 2, 28), date_of(2025, 3, 31), 33, 30, 30, 32, 33, 30, 30},
        {date_of(2024, 2, 29), date_of(2025, 2, 28), 359, 360, 358, 359, 359, 360, 358},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(iso_text(row.from) + " " + iso_text(row.to));
        const auto days = [&](ThirtyDays rule) { return thirty_360_days(rule, row.from, row.to); };
        EXPECT_EQ(days(ThirtyDays::bond_basis), row.bond);
        EXPECT_EQ(days(ThirtyDays::us), row.us);
        EXPECT_EQ(days(ThirtyDays::psa), row.psa);
        EXPECT_EQ(days(ThirtyDays::european), row.european);
        EXPECT_EQ(days(ThirtyDays::european_plus), row.plus);
        EXPECT_EQ(days(ThirtyDays::german), row.german);
        EXPECT_EQ(days(ThirtyDays::german_at_maturity), row.at_maturity);
    }
}

}  // namespace
}  // namespace termwise
