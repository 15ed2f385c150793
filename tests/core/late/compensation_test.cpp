#include "core/late/compensation.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

constexpr Currency gbp{"GBP"};
constexpr Currency pln{"PLN"};

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

LateRule polish() {
    LateRule law;
    law.compensation = Compensation{{{Money{500'001, pln}, Money{4'000, eur}},
                                     {Money{5'000'000, pln}, Money{7'000, eur}},
                                     {std::nullopt, Money{10'000, eur}}},
                                    "Ustawa 8.03.2013 art. 10",
                                    "sejm.gov.pl"};
    return law;
}

// 40, 70 and 100 EUR at 4.2250 PLN: 169.00, 295.75, 422.50.
TEST(Compensation, Polish_sums_are_euros_and_their_bounds_zlotys) {
    const Decimal rate{4'225, 3};
    EXPECT_EQ(compensation(polish(), {500'000, pln}, rate), (Money{16'900, pln}));
    EXPECT_EQ(compensation(polish(), {500'001, pln}, rate), (Money{29'575, pln}));
    EXPECT_EQ(compensation(polish(), {5'000'000, pln}, rate), (Money{42'250, pln}));
}

TEST(Compensation, without_a_rate_of_exchange_the_sum_is_named_and_not_counted) {
    const auto granted = granted_compensation(polish(), {500'001, pln});
    EXPECT_EQ(granted, (GrantedCompensation{{7'000, eur}, std::nullopt}));
}

// 5 000.01 PLN at 0.2367 EUR for one PLN is 1 183.50 EUR.
TEST(Compensation, a_Polish_invoice_in_euros_needs_the_rate_for_its_bounds_only) {
    const Decimal rate{2'367, 4};
    EXPECT_EQ(compensation(polish(), {118'349, eur}, rate), (Money{4'000, eur}));
    EXPECT_EQ(compensation(polish(), {118'350, eur}, rate), (Money{7'000, eur}));
    EXPECT_EQ(granted_compensation(polish(), {118'350, eur}),
              (GrantedCompensation{{4'000, eur}, std::nullopt, true}));
}

TEST(Compensation, one_rate_of_exchange_does_not_serve_two_foreign_currencies) {
    EXPECT_EQ(granted_compensation(polish(), {118'350, gbp}, Decimal{1, 0}),
              (GrantedCompensation{{4'000, eur}, std::nullopt, true}));
}

// 999.99 GBP at 1.15 EUR: 1 150.00 EUR is the bound; 40 GBP are 46.00 EUR.
TEST(Compensation, a_British_invoice_in_euros_has_bounds_and_sums_converted) {
    const Decimal rate{115, 2};
    EXPECT_EQ(compensation(british(), {114'999, eur}, rate), (Money{4'600, eur}));
    EXPECT_EQ(compensation(british(), {115'000, eur}, rate), (Money{8'050, eur}));
}

TEST(Compensation, where_the_law_grants_none_there_is_none) {
    EXPECT_EQ(compensation(LateRule{}, {100'000, eur}), std::nullopt);
}

}  // namespace
}  // namespace termwise
