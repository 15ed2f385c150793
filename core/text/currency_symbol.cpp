#include "core/text/currency_symbol.h"

#include <array>

namespace termwise {
namespace {

struct Sign {
    std::string_view code;
    std::string_view symbol;
};

constexpr std::array symbols{
    Sign{"EUR", "€"}, Sign{"GBP", "£"},  Sign{"USD", "$"},
    Sign{"JPY", "¥"}, Sign{"PLN", "zł"}, Sign{"CZK", "Kč"},
};

}  // namespace

std::string_view currency_symbol(std::string_view code) {
    for (const Sign& sign : symbols)
        if (sign.code == code) return sign.symbol;
    return code;
}

}  // namespace termwise
