#pragma once

#include <concepts>
#include <cstdint>
#include <string>

#include "core/base/check.h"
#include "core/money/currency.h"

namespace termwise {

/// An exact amount of one currency, in its minor unit (cents for EUR, yen for JPY).
///
/// Invariants
///   - Only amounts of the same currency add, subtract or compare by size.
///   - No operation rounds. What has to round (a rate, a split) is a named function elsewhere that
///     says how: see portion.h and allocate.h.
///
/// The range is that of 64 bits; boundaries admit at most 10^15 minor units, which leaves room to
/// add nine thousand of them. Overflow is therefore a programming error and stops the program.
class Money {
public:
    constexpr Money(std::int64_t minor_units, Currency currency)
        : minor_units_{minor_units},
          currency_{currency} {}

    template <std::floating_point Binary>
    Money(Binary, Currency) = delete;  // 0.1 + 0.2 is not 0.3 there

    static constexpr Money zero(Currency currency) { return {0, currency}; }

    /// What boundaries admit, either side of zero.
    static constexpr std::int64_t limit = 1'000'000'000'000'000;

    [[nodiscard]] constexpr std::int64_t minor_units() const { return minor_units_; }
    [[nodiscard]] constexpr Currency currency() const { return currency_; }

    friend constexpr Money operator+(Money a, Money b) {
        TERMWISE_CHECK(a.currency_ == b.currency_);
        std::int64_t sum = 0;
        TERMWISE_CHECK(!__builtin_add_overflow(a.minor_units_, b.minor_units_, &sum));
        return {sum, a.currency_};
    }

    friend constexpr Money operator-(Money a, Money b) {
        TERMWISE_CHECK(a.currency_ == b.currency_);
        std::int64_t difference = 0;
        TERMWISE_CHECK(!__builtin_sub_overflow(a.minor_units_, b.minor_units_, &difference));
        return {difference, a.currency_};
    }

    friend constexpr Money operator-(Money a) { return Money::zero(a.currency_) - a; }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }

    friend constexpr bool operator<(Money a, Money b) {
        TERMWISE_CHECK(a.currency_ == b.currency_);
        return a.minor_units_ < b.minor_units_;
    }
    friend constexpr bool operator>(Money a, Money b) { return b < a; }
    friend constexpr bool operator<=(Money a, Money b) { return !(b < a); }
    friend constexpr bool operator>=(Money a, Money b) { return !(a < b); }

    [[nodiscard]] constexpr bool is_zero() const { return minor_units_ == 0; }

    bool operator==(const Money&) const = default;

private:
    std::int64_t minor_units_;
    Currency currency_;
};

/// The canonical decimal text, with all decimals of the currency: "-1234.50", "1500" for JPY.
std::string decimal_text(Money money);

/// The canonical text with the code, as explanations carry it: "-1234.50 EUR".
std::string canonical_text(Money money);

}  // namespace termwise
