#include "core/money/currency.h"

#include <algorithm>
#include <cstdint>

#include "core/base/check.h"

namespace termwise {
namespace {

// ISO 4217 list one as amended to 1 January 2026 (the lev has joined the euro), by code.
constexpr std::array listed{
    Currency{"AED"}, Currency{"AFN"}, Currency{"ALL"}, Currency{"AMD"}, Currency{"AOA"},
    Currency{"ARS"}, Currency{"AUD"}, Currency{"AWG"}, Currency{"AZN"}, Currency{"BAM"},
    Currency{"BBD"}, Currency{"BDT"}, Currency{"BHD"}, Currency{"BIF"}, Currency{"BMD"},
    Currency{"BND"}, Currency{"BOB"}, Currency{"BRL"}, Currency{"BSD"}, Currency{"BTN"},
    Currency{"BWP"}, Currency{"BYN"}, Currency{"BZD"}, Currency{"CAD"}, Currency{"CDF"},
    Currency{"CHF"}, Currency{"CLP"}, Currency{"CNY"}, Currency{"COP"}, Currency{"CRC"},
    Currency{"CUP"}, Currency{"CVE"}, Currency{"CZK"}, Currency{"DJF"}, Currency{"DKK"},
    Currency{"DOP"}, Currency{"DZD"}, Currency{"EGP"}, Currency{"ERN"}, Currency{"ETB"},
    Currency{"EUR"}, Currency{"FJD"}, Currency{"FKP"}, Currency{"GBP"}, Currency{"GEL"},
    Currency{"GHS"}, Currency{"GIP"}, Currency{"GMD"}, Currency{"GNF"}, Currency{"GTQ"},
    Currency{"GYD"}, Currency{"HKD"}, Currency{"HNL"}, Currency{"HTG"}, Currency{"HUF"},
    Currency{"IDR"}, Currency{"ILS"}, Currency{"INR"}, Currency{"IQD"}, Currency{"IRR"},
    Currency{"ISK"}, Currency{"JMD"}, Currency{"JOD"}, Currency{"JPY"}, Currency{"KES"},
    Currency{"KGS"}, Currency{"KHR"}, Currency{"KMF"}, Currency{"KPW"}, Currency{"KRW"},
    Currency{"KWD"}, Currency{"KYD"}, Currency{"KZT"}, Currency{"LAK"}, Currency{"LBP"},
    Currency{"LKR"}, Currency{"LRD"}, Currency{"LSL"}, Currency{"LYD"}, Currency{"MAD"},
    Currency{"MDL"}, Currency{"MGA"}, Currency{"MKD"}, Currency{"MMK"}, Currency{"MNT"},
    Currency{"MOP"}, Currency{"MRU"}, Currency{"MUR"}, Currency{"MVR"}, Currency{"MWK"},
    Currency{"MXN"}, Currency{"MYR"}, Currency{"MZN"}, Currency{"NAD"}, Currency{"NGN"},
    Currency{"NIO"}, Currency{"NOK"}, Currency{"NPR"}, Currency{"NZD"}, Currency{"OMR"},
    Currency{"PAB"}, Currency{"PEN"}, Currency{"PGK"}, Currency{"PHP"}, Currency{"PKR"},
    Currency{"PLN"}, Currency{"PYG"}, Currency{"QAR"}, Currency{"RON"}, Currency{"RSD"},
    Currency{"RUB"}, Currency{"RWF"}, Currency{"SAR"}, Currency{"SBD"}, Currency{"SCR"},
    Currency{"SDG"}, Currency{"SEK"}, Currency{"SGD"}, Currency{"SHP"}, Currency{"SLE"},
    Currency{"SOS"}, Currency{"SRD"}, Currency{"SSP"}, Currency{"STN"}, Currency{"SVC"},
    Currency{"SYP"}, Currency{"SZL"}, Currency{"THB"}, Currency{"TJS"}, Currency{"TMT"},
    Currency{"TND"}, Currency{"TOP"}, Currency{"TRY"}, Currency{"TTD"}, Currency{"TWD"},
    Currency{"TZS"}, Currency{"UAH"}, Currency{"UGX"}, Currency{"USD"}, Currency{"UYU"},
    Currency{"UZS"}, Currency{"VED"}, Currency{"VES"}, Currency{"VND"}, Currency{"VUV"},
    Currency{"WST"}, Currency{"XAF"}, Currency{"XCD"}, Currency{"XCG"}, Currency{"XOF"},
    Currency{"XPF"}, Currency{"YER"}, Currency{"ZAR"}, Currency{"ZMW"}, Currency{"ZWG"}};

// Every other listed currency divides into hundredths.
constexpr std::array without_minor_unit{
    Currency{"BIF"}, Currency{"CLP"}, Currency{"DJF"}, Currency{"GNF"},
    Currency{"ISK"}, Currency{"JPY"}, Currency{"KMF"}, Currency{"KRW"},
    Currency{"PYG"}, Currency{"RWF"}, Currency{"UGX"}, Currency{"VND"},
    Currency{"VUV"}, Currency{"XAF"}, Currency{"XOF"}, Currency{"XPF"}};
constexpr std::array in_thousandths{Currency{"BHD"}, Currency{"IQD"}, Currency{"JOD"},
                                    Currency{"KWD"}, Currency{"LYD"}, Currency{"OMR"},
                                    Currency{"TND"}};

/// A code as a number, in the order of the codes: compared at once, not letter by letter.
constexpr std::uint32_t number_of(Currency currency) {
    std::uint32_t number = 0;
    for (const char letter : currency.code()) {
        number = number * 256 + static_cast<unsigned char>(letter);
    }
    return number;
}

template <class Currencies>
constexpr bool has(const Currencies& currencies, Currency wanted) {
    for (const Currency currency : currencies) {
        if (number_of(currency) == number_of(wanted)) return true;
    }
    return false;
}

struct Division {
    std::uint32_t number;
    int decimals;
};

/// How each listed currency is divided, by number: every amount asks when it is written.
constexpr auto divisions = [] {
    std::array<Division, listed.size()> rows{};
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const int decimals = has(without_minor_unit, listed[i]) ? 0
                             : has(in_thousandths, listed[i])   ? 3
                                                                : 2;
        rows[i] = {number_of(listed[i]), decimals};
    }
    return rows;
}();

/// The row of `wanted`, or null where it is not listed.
const Division* division_of(Currency wanted) {
    const std::uint32_t number = number_of(wanted);
    const auto* const row = std::lower_bound(
        divisions.begin(), divisions.end(), number,
        [](const Division& one, std::uint32_t other) { return one.number < other; });
    return row != divisions.end() && row->number == number ? row : nullptr;
}

}  // namespace

std::optional<Currency> Currency::of(std::string_view code) {
    if (code.size() != 3) return std::nullopt;
    const Currency asked{std::array{code[0], code[1], code[2], '\0'}};
    return division_of(asked) != nullptr ? std::optional{asked} : std::nullopt;
}

int Currency::decimals() const {
    const Division* division = division_of(*this);
    TERMWISE_CHECK(division != nullptr);
    return division->decimals;
}

std::span<const Currency> all_currencies() { return listed; }

}  // namespace termwise
