#include "core/late/interest.h"

#include <bit>
#include <limits>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/decimal.h"

namespace termwise {
namespace {

constexpr std::int64_t years_divisor = ExactInterest::one / AnnualRate::one;

int bits(std::int64_t number) {
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(number)));
}

/// Whether the product does, as that of any usual debt: there it costs a tenth of what it does in
/// 128 bits, and far less yet in WebAssembly, which has none of these.
bool fits_64_bits(std::int64_t principal, AnnualRate rate, YearFraction years) {
    return bits(principal) + bits(rate.billionths) + bits(years.numerator) < 64;
}

/// `product` over a denominator that the compiler knows: it multiplies where it would divide.
template <std::int64_t Denominator>
ExactInterest interest_over(std::int64_t product) {
    static_assert(years_divisor % Denominator == 0);
    constexpr std::int64_t divisor = AnnualRate::one * Denominator;
    constexpr std::int64_t parts_per_rest = years_divisor / Denominator;
    return {product / divisor, product % divisor * parts_per_rest};
}

}  // namespace

ExactInterest operator+(ExactInterest a, ExactInterest b) {
    const std::int64_t parts = a.parts + b.parts;
    const std::int64_t carried = parts >= ExactInterest::one ? 1 : 0;
    return {a.minor_units + b.minor_units + carried, parts - carried * ExactInterest::one};
}

ExactInterest exact_interest(std::int64_t principal, AnnualRate rate, YearFraction years) {
    TERMWISE_CHECK(principal >= 0 && rate.billionths >= 0 && years.numerator >= 0);
    if (fits_64_bits(principal, rate, years)) {
        const std::int64_t product = principal * rate.billionths * years.numerator;
        if (years.denominator == 365) return interest_over<365>(product);
        if (years.denominator == 366) return interest_over<366>(product);
        if (years.denominator == 360) return interest_over<360>(product);
        if (years.denominator == 133'590) return interest_over<133'590>(product);  // 365 x 366
    }
    TERMWISE_CHECK(years_divisor % years.denominator == 0);
    const std::int64_t parts_of_year = years.numerator * (years_divisor / years.denominator);
    const Wide parts = Wide{principal} * rate.billionths * parts_of_year;
    const Wide whole = parts / ExactInterest::one;
    TERMWISE_CHECK(whole <= std::numeric_limits<std::int64_t>::max());
    return {static_cast<std::int64_t>(whole),
            static_cast<std::int64_t>(parts - whole * ExactInterest::one)};
}

std::int64_t rounded(ExactInterest interest, Rounding rounding) {
    return rounded_quotient(interest.minor_units, interest.parts, ExactInterest::one, rounding);
}

std::string decimal_text(ExactInterest interest, Currency currency) {
    const Wide parts = Wide{interest.minor_units} * ExactInterest::one + interest.parts;
    const std::int64_t hundredths = divide(parts * 100, ExactInterest::one, Rounding::half_up);
    return canonical_text(Decimal{hundredths, currency.decimals() + 2});
}

Money simple_interest(Money principal, AnnualRate rate, YearFraction years, Rounding rounding) {
    const ExactInterest exact = exact_interest(principal.minor_units(), rate, years);
    return {rounded(exact, rounding), principal.currency()};
}

}  // namespace termwise
