#include "core/late/interest.h"

#include <limits>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/decimal.h"

namespace termwise {
namespace {

constexpr std::int64_t years_divisor = ExactInterest::one / AnnualRate::one;

}  // namespace

ExactInterest operator+(ExactInterest a, ExactInterest b) {
    const std::int64_t parts = a.parts + b.parts;
    const std::int64_t carried = parts >= ExactInterest::one ? 1 : 0;
    return {a.minor_units + b.minor_units + carried, parts - carried * ExactInterest::one};
}

ExactInterest exact_interest(std::int64_t principal, AnnualRate rate, YearFraction years) {
    TERMWISE_CHECK(principal >= 0 && rate.billionths >= 0 && years.numerator >= 0);
    TERMWISE_CHECK(years_divisor % years.denominator == 0);

    const std::int64_t parts_of_year = years.numerator * (years_divisor / years.denominator);
    const Wide parts = Wide{principal} * rate.billionths * parts_of_year;
    const Wide whole = parts / ExactInterest::one;
    TERMWISE_CHECK(whole <= std::numeric_limits<std::int64_t>::max());
    return {static_cast<std::int64_t>(whole),
            static_cast<std::int64_t>(parts - whole * ExactInterest::one)};
}

std::int64_t rounded(ExactInterest interest, Rounding rounding) {
    const Wide parts = Wide{interest.minor_units} * ExactInterest::one + interest.parts;
    return divide(parts, ExactInterest::one, rounding);
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
