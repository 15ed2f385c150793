#include "core/money/decimal.h"

#include <algorithm>

#include "core/base/ascii.h"
#include "core/base/check.h"

namespace termwise {
namespace {

constexpr std::size_t max_digits = 18;
constexpr std::int64_t coefficient_end = 1'000'000'000'000'000'000;

bool only_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::int64_t number_of(std::string_view whole, std::string_view fraction) {
    std::int64_t number = 0;
    for (const char digit : whole) number = number * 10 + (digit - '0');
    for (const char digit : fraction) number = number * 10 + (digit - '0');
    return number;
}

}  // namespace

Decimal::Decimal(std::int64_t coefficient, int scale) : coefficient_{coefficient}, scale_{scale} {
    TERMWISE_CHECK(scale >= 0 && scale <= max_scale);
    TERMWISE_CHECK(-coefficient_end < coefficient && coefficient < coefficient_end);
    while (scale_ > 0 && coefficient_ % 10 == 0) {
        coefficient_ /= 10;
        --scale_;
    }
}

std::string_view fixed_point_text(std::int64_t coefficient, int decimals,
                                  FixedPointBuffer& buffer) {
    TERMWISE_CHECK(decimals >= 0 && decimals <= Decimal::max_scale);
    const bool negative = coefficient < 0;
    // Unsigned, because the smallest 64-bit number has no positive twin.
    auto rest = static_cast<std::uint64_t>(coefficient);
    if (negative) rest = 0 - rest;

    std::size_t begin = buffer.size();
    for (int place = 0; place <= decimals || rest > 0; ++place) {
        if (place > 0 && place == decimals) buffer[--begin] = '.';
        buffer[--begin] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    if (negative) buffer[--begin] = '-';
    return {buffer.data() + begin, buffer.size() - begin};
}

std::string fixed_point_text(std::int64_t coefficient, int decimals) {
    FixedPointBuffer buffer;
    return std::string{fixed_point_text(coefficient, decimals, buffer)};
}

std::string canonical_text(Decimal decimal) {
    return fixed_point_text(decimal.coefficient(), decimal.scale());
}

Result<Decimal> parse_decimal(std::string_view text, std::string_view where) {
    const auto refused = [&](ErrorCode code) {
        return fail(code, std::string{where}, std::string{text});
    };
    if (text.empty()) return refused(ErrorCode::missing);

    const bool negative = text.front() == '-';
    const std::string_view digits = text.substr(negative ? 1 : 0);
    const std::size_t point = digits.find('.');
    const bool has_point = point != std::string_view::npos;
    const std::string_view whole = digits.substr(0, point);
    const std::string_view fraction = has_point ? digits.substr(point + 1) : std::string_view{};

    if (!only_digits(whole)) return refused(ErrorCode::malformed);
    if (has_point && !only_digits(fraction)) return refused(ErrorCode::malformed);
    if (whole.size() + fraction.size() > max_digits || fraction.size() > Decimal::max_scale)
        return refused(ErrorCode::out_of_range);

    const std::int64_t number = number_of(whole, fraction);
    return Decimal{negative ? -number : number, static_cast<int>(fraction.size())};
}

std::int64_t power_of_ten(int exponent) {
    TERMWISE_CHECK(exponent >= 0 && exponent <= 18);
    std::int64_t power = 1;
    for (int step = 0; step < exponent; ++step) power *= 10;
    return power;
}

}  // namespace termwise
