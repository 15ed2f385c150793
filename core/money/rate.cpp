#include "core/money/rate.h"

#include "core/money/decimal.h"

namespace termwise {
namespace {

// A percent is ten million billionths.
constexpr int percent_decimals = 7;

std::string percent_of_billionths(std::int64_t billionths) {
    return canonical_text(Decimal{billionths, percent_decimals});
}

Result<std::int64_t> billionths_of_percent(std::string_view percent, std::string_view where) {
    TERMWISE_TRY(const Decimal number, parse_decimal(percent, where));
    if (number.scale() > percent_decimals)
        return fail(ErrorCode::malformed, std::string{where}, std::string{percent});

    const std::int64_t unit = power_of_ten(percent_decimals - number.scale());
    const std::int64_t smallest = -100 * power_of_ten(number.scale());
    const std::int64_t largest = 1000 * power_of_ten(number.scale());
    if (number.coefficient() < smallest || number.coefficient() > largest)
        return fail(ErrorCode::out_of_range, std::string{where}, std::string{percent});
    return number.coefficient() * unit;
}

}  // namespace

std::string percent_text(Share share) { return percent_of_billionths(share.billionths); }

std::string percent_text(AnnualRate rate) { return percent_of_billionths(rate.billionths); }

Result<Share> parse_share(std::string_view percent, std::string_view where) {
    TERMWISE_TRY(const std::int64_t billionths, billionths_of_percent(percent, where));
    return Share{billionths};
}

Result<AnnualRate> parse_annual_rate(std::string_view percent, std::string_view where) {
    TERMWISE_TRY(const std::int64_t billionths, billionths_of_percent(percent, where));
    return AnnualRate{billionths};
}

}  // namespace termwise
