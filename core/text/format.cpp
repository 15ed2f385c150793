#include "core/text/format.h"

#include <array>

#include "core/base/ascii.h"
#include "core/text/canonical_parts.h"
#include "core/text/currency_symbol.h"
#include "core/text/message.h"

namespace termwise {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

std::string grouped(std::string_view digits, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i != 0 && (digits.size() - i) % 3 == 0) out += separator;
        out += digits[i];
    }
    return out;
}

std::string unsigned_words(const CanonicalParts& parts, const Locale& locale) {
    std::string out = grouped(parts.whole, locale.group_separator);
    if (!parts.fraction.empty()) out += locale.decimal_separator + std::string{parts.fraction};
    return out;
}

/// The symbol as the pattern places it: a code or word is never glued to the digits.
std::string apart_from_digits(std::string_view symbol, std::string_view pattern) {
    std::string out{symbol};
    const bool word = is_letter(symbol.front());
    if (word && pattern.find("{symbol}{amount}") != pattern.npos) out += no_break_space;
    if (word && pattern.find("{amount}{symbol}") != pattern.npos) out.insert(0, no_break_space);
    return out;
}

}  // namespace

std::string number_in_words(std::string_view canonical, const Locale& locale) {
    const auto parts = canonical_parts(canonical);
    if (!parts) return std::string{canonical};
    return (parts->negative ? locale.minus : "") + unsigned_words(*parts, locale);
}

std::string percent_in_words(std::string_view canonical, const Locale& locale) {
    const Filled number{"number", number_in_words(canonical, locale)};
    return filled(locale.percent_pattern, {&number, 1}, locale);
}

std::string money_in_words(std::string_view canonical, const Locale& locale) {
    const std::size_t space = canonical.rfind(' ');
    if (space == canonical.npos || space + 1 == canonical.size()) return std::string{canonical};
    const auto parts = canonical_parts(canonical.substr(0, space));
    if (!parts) return std::string{canonical};

    const std::string_view symbol = currency_symbol(canonical.substr(space + 1));
    const std::array values{
        Filled{"symbol", apart_from_digits(symbol, locale.money_pattern)},
        Filled{"amount", unsigned_words(*parts, locale)},
    };
    return (parts->negative ? locale.minus : "") + filled(locale.money_pattern, values, locale);
}

}  // namespace termwise
