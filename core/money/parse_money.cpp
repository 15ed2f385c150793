#include "core/money/parse_money.h"

#include "core/base/wide.h"
#include "core/money/decimal.h"

namespace termwise {

Result<Money> parse_money(std::string_view text, Currency currency, std::string_view where) {
    TERMWISE_TRY(const Decimal amount, parse_decimal(text, where));

    const std::size_t point = text.find('.');
    const auto decimals = static_cast<std::size_t>(currency.decimals());
    if (point != std::string_view::npos && text.size() - point - 1 > decimals)
        return fail(ErrorCode::malformed, std::string{where}, std::string{text});

    const int missing_places = currency.decimals() - amount.scale();
    const Wide minor_units = Wide{amount.coefficient()} * power_of_ten(missing_places);
    if (minor_units < -Money::limit || minor_units > Money::limit)
        return fail(ErrorCode::out_of_range, std::string{where}, std::string{text});
    return Money{static_cast<std::int64_t>(minor_units), currency};
}

}  // namespace termwise
