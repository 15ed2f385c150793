#include "tests/web/monkey/any_text.h"

#include <array>
#include <cstdio>

namespace termwise::web {

namespace {

constexpr std::array amounts{"0",
                             "1",
                             "-1",
                             "0.005",
                             "100",
                             "1 250,00",
                             "1.234.567,89",
                             "1,234,567.89",
                             "1’234.50",
                             "12,5,0",
                             "99999999999999999999",
                             "9223372036854775807",
                             "-9223372036854775808",
                             "92233720368547758.07",
                             "1e9",
                             "0x10",
                             "NaN",
                             "inf",
                             "€ 12",
                             "12 €",
                             "USD 5",
                             "1000000",
                             "٣٤",
                             "½",
                             "+5",
                             "--5",
                             ".",
                             ",",
                             "000000000000000000000000001",
                             "3.14159265358979323846"};

constexpr std::array shares{"20",   "0%",    "100%", "101%", "2,5 %", "-3%",  "33.333333%",
                            "1e2%", "0.01%", "%",    "1000", "5.5",   "12.15"};

constexpr std::array counts{"0",    "1",     "3",          "12", "60", "366",
                            "1001", "99999", "2147483648", "-7", "3.5"};

constexpr std::array terms{"net 30",
                           "2/10 net 30",
                           "45 jours fin de mois",
                           "3x",
                           "30%+4x",
                           "30%@order+1x",
                           "net30 30%@order+1x",
                           "0x",
                           "9999x",
                           "14 Tage 2 % Skonto, 30 Tage netto",
                           "zahlbar sofort",
                           "1/10 2/5 net 60 eom",
                           "net 99999999999",
                           "2/10, n/30",
                           "a la commande",
                           "100%@order",
                           "12x/2w",
                           "net 30 net 60",
                           "10/10/10",
                           "5%/10 5%/10 5%/10"};

constexpr std::array days{"22.11.2026", "22/11/2026",  "11/22/2026", "2026-02-30", "today",
                          "2026-13-01", "0000-00-00",  "9999-12-31", "1.1.26",     "31/02",
                          "2024-02-29", "22 nov 2026", "-1-1-1",     "20261122"};

constexpr std::array codes{
    "FR", "DE", "ZZ", "EUR", "JPY", "KWD", "ZZZ", "VATEX-EU-AE", "VATEX-FR-FRANCHISE", "DE-BY"};

constexpr std::array hostile{
    "",
    " ",
    "\t",
    "\xc2\xa0",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "'; DROP TABLE cases; --",
    "{{amount}} {date} %s %n %d",
    "{amount",
    "}",
    "\\u0000 \\ \" '",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "invoice.net",
    "owed.total",
    "\xe2\x80\xae desrever",
    "\xe2\x80\x8b\xef\xbb\xbf",
    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d 123",
    "z\xcd\x8c\xcc\x87\xcd\xa5\xcc\x90\xcd\x82",
    "\xf4\x8f\xbf\xbf",
    "\x01\x02\x1b[31m\x7f",
    "Dom\xc3\xa4ne & S\xc3\xb6hne GmbH",
    "https://example.com/?a=b#c",
    "&lt;b&gt;&amp;",
    "lines[0].unit_price"};

template <class List>
std::string out_of(const List& list, Chance& chance) {
    return std::string{chance.one_of(list)};
}

// Far longer than any field was made for, at times with no place to break a line.
std::string long_text(Chance& chance) {
    const std::string piece =
        out_of(std::array{"x", "9", "wide ", "Sch\xc3\xb6n", "\xe6\xbc\xa2"}, chance);
    std::string text;
    for (std::size_t i = chance.below(600); i > 0; --i) text += piece;
    return text;
}

// Any characters at all, but for line breaks and zero: U+0001 to U+07FF.
std::string noise(Chance& chance) {
    std::string text;
    for (std::size_t i = chance.below(12); i > 0; --i) {
        const std::size_t letter = 1 + chance.below(0x7FF);
        if (letter == '\n' || letter == '\r') continue;
        if (letter < 0x80) {
            text += static_cast<char>(letter);
        } else {
            text += static_cast<char>(0xC0 | (letter >> 6U));
            text += static_cast<char>(0x80 | (letter & 0x3FU));
        }
    }
    return text;
}

}  // namespace

std::string any_day(Chance& chance) {
    const bool near = chance.percent(85);
    const int year = static_cast<int>(near ? 2024 + chance.below(5) : 1899 + chance.below(203));
    const int month = static_cast<int>(1 + chance.below(12));
    const int day = static_cast<int>(1 + chance.below(31));
    std::array<char, 32> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string any_text(Chance& chance) {
    switch (chance.below(12)) {
        case 0:
        case 1:
            return out_of(amounts, chance);
        case 2:
            return std::to_string(chance.below(100'000)) + "." + std::to_string(chance.below(100));
        case 3:
            return out_of(shares, chance);
        case 4:
            return out_of(counts, chance);
        case 5:
            return out_of(terms, chance);
        case 6:
            return any_day(chance);
        case 7:
            return out_of(days, chance);
        case 8:
            return out_of(codes, chance);
        case 9:
            return noise(chance);
        case 10:
            return chance.percent(30) ? long_text(chance) : out_of(hostile, chance);
        default:
            return out_of(hostile, chance);
    }
}

}  // namespace termwise::web
