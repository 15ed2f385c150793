#include "core/money/money.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

#include <limits>

namespace termwise {
namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Multipliable = requires(A a, B b) {
    a* b;
};
template <class A, class B>
concept Divisible = requires(A a, B b) {
    a / b;
};

static_assert(Addable<Money, Money>);
static_assert(!Addable<Money, int>, "an amount without a currency is not money");
static_assert(!Addable<Money, double>, "money never meets floating point");
static_assert(!Multipliable<Money, double> && !Multipliable<double, Money>);
static_assert(!Divisible<Money, int>, "a division has to say how it rounds");
static_assert(!std::is_constructible_v<Money, double, Currency>);
static_assert(!std::is_constructible_v<Money, float, Currency>);
static_assert(!std::is_convertible_v<Money, double>);
static_assert(std::is_constructible_v<Money, int, Currency>);
static_assert(Money{3, eur} + Money{4, eur} == Money{7, eur}, "usable at compile time");

TEST(Money, amounts_of_one_currency_add_subtract_and_compare) {
    Money sum{1'050, eur};
    sum += Money{-250, eur};
    EXPECT_EQ(sum, (Money{800, eur}));
    sum -= Money{900, eur};
    EXPECT_EQ(sum, (Money{-100, eur}));
    EXPECT_EQ(-sum, (Money{100, eur}));
    EXPECT_LT(sum, Money::zero(eur));
    EXPECT_GE(sum, (Money{-100, eur}));
    EXPECT_TRUE((sum - sum).is_zero());
}

TEST(Money, amounts_of_two_currencies_are_never_equal) {
    EXPECT_NE((Money{100, eur}), (Money{100, Currency{"USD"}}));
}

TEST(MoneyDeathTest, adding_two_currencies_stops_the_program) {
    EXPECT_DEATH((void)(Money{1, eur} + Money{1, Currency{"USD"}}), "check failed");
    EXPECT_DEATH((void)(Money{1, eur} < Money{1, Currency{"USD"}}), "check failed");
}

TEST(MoneyDeathTest, leaving_64_bits_stops_the_program_instead_of_wrapping) {
    const Money most{std::numeric_limits<std::int64_t>::max(), eur};
    EXPECT_DEATH((void)(most + Money{1, eur}), "check failed");
    EXPECT_DEATH((void)(-most - Money{2, eur}), "check failed");
}

TEST(Money, text_has_all_decimals_of_the_currency) {
    EXPECT_EQ(canonical_text(Money{-123'450, eur}), "-1234.50 EUR");
    EXPECT_EQ(canonical_text(Money{1'500, Currency{"JPY"}}), "1500 JPY");
    EXPECT_EQ(decimal_text(Money{1'500, Currency{"TND"}}), "1.500");
    EXPECT_EQ(decimal_text(Money{-5, eur}), "-0.05");
    EXPECT_EQ(decimal_text(Money::zero(eur)), "0.00");
    EXPECT_EQ(decimal_text(Money{std::numeric_limits<std::int64_t>::min(), eur}),
              "-92233720368547758.08");
}

}  // namespace
}  // namespace termwise
