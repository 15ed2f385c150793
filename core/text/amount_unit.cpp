#include "core/text/amount_unit.h"

#include <array>

#include "core/text/format.h"

namespace termwise {
namespace {

/// A sign or word and the currencies it may stand for.
struct Unit {
    std::string_view written;
    std::string_view codes;
};

constexpr std::array unit_signs{
    Unit{"€", "EUR"},
    Unit{"£", "GBP EGP FKP GIP LBP SDG SHP SSP SYP"},
    Unit{"¥", "JPY CNY"},
    Unit{"$",
         "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD "
         "SBD SGD SRD TTD TWD UYU XCD"},
    Unit{"zł", "PLN"},
    Unit{"Kč", "CZK"},
    Unit{"₹", "INR"},
    Unit{"₩", "KRW KPW"},
    Unit{"₪", "ILS"},
    Unit{"₺", "TRY"},
    Unit{"₴", "UAH"},
    Unit{"₫", "VND"},
    Unit{"₦", "NGN"},
    Unit{"฿", "THB"},
    Unit{"¢", ""},
    Unit{"%", ""},
};

// In capitals. A code stands for itself.
constexpr std::array unit_words{
    Unit{"EURO", "EUR"}, Unit{"EUROS", "EUR"}, Unit{"KR", "SEK NOK DKK ISK"},
    Unit{"ZL", "PLN"},   Unit{"KC", "CZK"},
};

bool is_number(std::string_view typed) {
    const std::string number = canonical_number(typed, Locale{});
    return number.find_first_not_of("-.0123456789") == number.npos;
}

std::string capitals_of(std::string_view typed) {
    std::string capitals;
    for (const char c : typed) {
        if (c >= 'A' && c <= 'Z') capitals += c;
        if (c >= 'a' && c <= 'z') capitals += static_cast<char>(c - 'a' + 'A');
    }
    return capitals;
}

}  // namespace

bool has_other_unit(std::string_view typed, std::string_view code) {
    if (!is_number(typed)) return false;
    // What surrounds a number is one unit at most, so the first one found is the one.
    for (const Unit& sign : unit_signs)
        if (typed.find(sign.written) != typed.npos) return sign.codes.find(code) == code.npos;
    const std::string unit = capitals_of(typed);
    for (const Unit& word : unit_words)
        if (word.written == unit) return word.codes.find(code) == code.npos;
    return !unit.empty() && unit != code;
}

std::string canonical_amount(std::string_view typed, std::string_view code, const Locale& locale) {
    return has_other_unit(typed, code) ? std::string{typed} : canonical_number(typed, locale);
}

}  // namespace termwise
