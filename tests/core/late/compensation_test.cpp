#include "core/late/compensation.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

constexpr Currency eur{"EUR"};
constexpr Currency gbp{"GBP"};

LateRule british() {
    LateRule law;
    law.compensation = Compensation{{{Money{100'000, gbp}, Money{4'000, gbp}},
                                     {Money{1'000'000, gbp}, Money{7'000, gbp}},
                                     {std::nullopt, Money{10'000, gbp}}},
                                    "1998 Act s. 5A",
                                    "payontime.co.uk"};
    return law;
}

// 1998 Act, s. 5A: 40 under 1 000, 70 under 10 000, 100 from there.
TEST(Compensation, British_bands_begin_on_their_bound) {
    struct Row {
        std::int64_t debt;
        std::int64_t pence;
    };
    const Row rows[] = {{1, 4'000},       {99'999, 4'000},     {100'000, 7'000},
                        {999'999, 7'000}, {1'000'000, 10'000}, {100'000'000, 10'000}};
    for (const Row& row : rows) {
        EXPECT_EQ(compensation(british(), {row.debt, gbp}), (Money{row.pence, gbp}));
    }
}

TEST(Compensation, a_debt_in_another_currency_gets_none_by_itself) {
    EXPECT_EQ(compensation(british(), {100'000, eur}), std::nullopt);
}

TEST(Compensation, where_the_law_grants_none_there_is_none) {
    EXPECT_EQ(compensation(LateRule{}, {100'000, eur}), std::nullopt);
}

}  // namespace
}  // namespace termwise
