#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace termwise {

/// Which plural forms a language has, and for which counts (CLDR cardinal rules).
enum class PluralRule : std::uint8_t {
    one_other,        ///< one: exactly 1 (English, German, Dutch).
    zero_one_is_one,  ///< one: 0 and 1, and 1.5 (French).
};

/// How one language writes numbers, amounts and dates. Read from `assets/locales/<tag>.json`.
struct Locale {
    std::string tag = "en";  ///< BCP 47.
    std::string decimal_separator = ".";
    std::string group_separator = ",";              ///< May be a narrow no-break space.
    std::string minus = "\u2212";                   ///< A true minus.
    std::string date_pattern = "d MMMM yyyy";       ///< d dd M MM MMM MMMM yyyy, other text as is.
    std::string short_date_pattern = "dd/MM/yyyy";  ///< For fields and tables.
    std::string first_day = "1";  ///< Day 1 before the name of a month: "1er" in French.
    std::string money_pattern = "{symbol}{amount}";  ///< Order and spaces of symbol and amount.
    std::string percent_pattern = "{number}%";
    std::array<std::string, 12> months;  ///< In full, as they stand inside a date.
    std::array<std::string, 12> short_months;
    PluralRule plural = PluralRule::one_other;

    bool operator==(const Locale&) const = default;
};

}  // namespace termwise
