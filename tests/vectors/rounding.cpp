#include <array>
#include <string>

#include "core/money/decimal.h"
#include "core/money/rounding.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

/// The vectors' word for a mode; "Unnecessary" refuses to round and has no mode of ours.
std::optional<Rounding> rounding_mode(const Json& input) {
    static constexpr std::array<std::pair<std::string_view, Rounding>, 10> modes{{
        {"HalfUp", Rounding::half_up},
        {"HalfEven", Rounding::half_even},
        {"HalfOdd", Rounding::half_odd},
        {"HalfDown", Rounding::half_down},
        {"HalfCeiling", Rounding::half_ceiling},
        {"HalfFloor", Rounding::half_floor},
        {"Up", Rounding::up},
        {"Down", Rounding::down},
        {"Ceiling", Rounding::ceiling},
        {"Floor", Rounding::floor},
    }};
    const std::string word = input.at("mode");
    for (const auto& [name, mode] : modes)
        if (name == word) return mode;
    return std::nullopt;
}

Decimal decimal_at(const Json& input, const char* key) {
    return parse_decimal(input.at(key).get<std::string>(), key).value();
}

/// A quotient of integers; the denominator is positive.
struct Quotient {
    Wide numerator;
    Wide denominator;
};

Quotient positive(Wide numerator, Wide denominator) {
    if (denominator < 0) return {-numerator, -denominator};
    return {numerator, denominator};
}

/// The quotient as the case wants it rounded, or nothing where it allows no rounding.
std::optional<std::int64_t> rounded(Quotient quotient, const Json& input) {
    const auto divided = [&](Rounding mode) {
        return divide(quotient.numerator, quotient.denominator, mode);
    };
    if (const std::optional<Rounding> mode = rounding_mode(input)) return divided(*mode);
    if (divided(Rounding::floor) != divided(Rounding::ceiling)) return std::nullopt;
    return divided(Rounding::floor);
}

Json answer(std::optional<std::int64_t> units, int decimals, const char* key) {
    if (!units) return {{"error", "rounding_necessary"}};
    return {{key, fixed_point_text(*units, decimals)}};
}

/// `number` in units of 10^-`decimals`, as a quotient.
Quotient in_units(Decimal number, int decimals) {
    return {Wide{number.coefficient()} * power_of_ten(decimals), power_of_ten(number.scale())};
}

std::optional<Json> divide_round(const Json& input) {
    const Decimal dividend = decimal_at(input, "dividend");
    const Decimal divisor = decimal_at(input, "divisor");
    const Quotient quotient =
        positive(Wide{dividend.coefficient()} * power_of_ten(divisor.scale()),
                 Wide{divisor.coefficient()} * power_of_ten(dividend.scale()));
    return answer(rounded(quotient, input), 0, "value");
}

std::optional<Json> round_to_integer(const Json& input) {
    return answer(rounded(in_units(decimal_at(input, "value"), 0), input), 0, "value");
}

std::optional<Json> round_to_scale(const Json& input) {
    const int scale = input.at("scale");
    return answer(rounded(in_units(decimal_at(input, "value"), scale), input), scale, "value");
}

std::optional<Json> round_to_step(const Json& input) {
    const Decimal step = decimal_at(input, "step");
    Quotient steps = in_units(decimal_at(input, "value"), step.scale());
    steps.denominator *= step.coefficient();
    const std::optional<std::int64_t> count = rounded(steps, input);
    if (!count) return answer(count, 0, "value");
    return answer(*count * step.coefficient(), step.scale(), "value");
}

std::optional<Json> multiply(const Json& input) {
    const int scale = input.at("scale");
    const Decimal by = decimal_at(input, "by");
    Quotient product = in_units(decimal_at(input, "amount"), scale);
    product.numerator *= by.coefficient();
    product.denominator *= power_of_ten(by.scale());
    return answer(rounded(product, input), scale, "amount");
}

std::optional<Json> divide_amount(const Json& input) {
    const int scale = input.at("scale");
    const Decimal by = decimal_at(input, "by");
    const Quotient amount = in_units(decimal_at(input, "amount"), scale);
    const Quotient quotient = positive(amount.numerator * power_of_ten(by.scale()),
                                       amount.denominator * by.coefficient());
    return answer(rounded(quotient, input), scale, "amount");
}

/// Rounds to fewer decimals and prints as many as the amount had.
std::optional<Json> round_keep_scale(const Json& input) {
    const std::string amount = input.at("amount");
    const std::size_t point = amount.find('.');
    const int scale = point == amount.npos ? 0 : static_cast<int>(amount.size() - point - 1);
    const int decimals = input.at("to_decimals");
    const std::optional<std::int64_t> units =
        rounded(in_units(decimal_at(input, "amount"), decimals), input);
    if (!units) return answer(units, 0, "amount");
    return answer(*units * power_of_ten(scale - decimals), scale, "amount");
}

}  // namespace

std::span<const Operation> rounding_operations() {
    static constexpr std::array operations{
        Operation{"round_to_integer", round_to_integer},
        Operation{"divide_round", divide_round},
        Operation{"round_to_step", round_to_step},
        Operation{"multiply", multiply},
        Operation{"divide", divide_amount},
        Operation{"round_to_scale", round_to_scale},
        Operation{"round_keep_scale", round_keep_scale},
    };
    return operations;
}

}  // namespace termwise::vectors
