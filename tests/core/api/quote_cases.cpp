#include "tests/core/api/quote_cases.h"

#include <algorithm>
#include <array>

#include "core/terms/parse_terms.h"

namespace termwise {
namespace {

// Hexadecimal, so that any bytes stay on one line.
std::string hexadecimal(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value / 16];
        text += digits[value % 16];
    }
    return text;
}

std::string_view terms_text(const termwise_quote& quote) {
    return {quote.terms, static_cast<std::size_t>(
                             std::find(std::begin(quote.terms), std::end(quote.terms), '\0') -
                             std::begin(quote.terms))};
}

}  // namespace

std::string QuoteCases::terms() {
    constexpr std::array usual{"3x",     "4x/14d", "net30",      "30eom",         "2/10 net30",
                               "30%+2x", "eom45",  "45eom+on10", "12x!even-last", "3/7 2/14 net30"};
    switch (random_.below(4)) {
        case 0:
            return usual.at(
                static_cast<std::size_t>(random_.below(static_cast<int>(usual.size()))));
        case 1:
            return random_.text();
        default:
            return notation(random_.terms());
    }
}

std::int64_t QuoteCases::amount() {
    const std::int64_t sign = random_.below(10) == 0 ? -1 : 1;
    const std::int64_t high = random_.below(1'000'000'000);
    const std::int64_t low = random_.below(1'000'000'000);
    switch (random_.below(8)) {
        case 0:
            return sign * (high * 1'000'001 + low % 2'000'000);  // to the limit, or just beyond
        case 1:
            return sign * (high % 100);
        case 2:
            return sign * high * 10'000 + low % 10'000;
        default:
            return sign * (high % 1'000'000);
    }
}

std::int32_t QuoteCases::start() {
    const std::int32_t year = random_.below(20) == 0 ? 1890 + random_.below(320) : 2026;
    const std::int32_t month = random_.below(40) == 0 ? random_.below(14) : 1 + random_.below(12);
    const std::int32_t day = random_.below(4) == 0 ? random_.below(33) : 1 + random_.below(28);
    return (year * 100 + month) * 100 + day;
}

termwise_quote QuoteCases::next() {
    termwise_quote quote{};
    const std::string text = terms();
    std::copy_n(text.begin(), std::min(text.size(), sizeof quote.terms), std::begin(quote.terms));
    quote.minor_units = amount();
    quote.decimals = random_.below(60) == 0 ? random_.below(9) - 2 : random_.below(4);
    quote.start_on = start();
    return quote;
}

std::string line_of(const termwise_quote& quote, std::int32_t problem) {
    std::string line;
    const auto add = [&](std::int64_t number) { line += std::to_string(number) + ' '; };
    for (const std::int64_t number : {quote.minor_units, std::int64_t{quote.decimals},
                                      std::int64_t{quote.start_on}, std::int64_t{problem}}) {
        add(number);
    }
    if (problem != termwise_quote_well) {
        add(quote.problem_at);
        return line + '>' + hexadecimal(terms_text(quote));
    }
    for (std::int32_t i = 0; i < quote.part_count; ++i) {
        const termwise_quote_part& part = quote.parts[i];
        for (const std::int64_t number :
             {part.minor_units, std::int64_t{part.due_on}, std::int64_t{part.is_deposit}}) {
            add(number);
        }
        line += std::string{part.amount} + ' ';
    }
    for (std::int32_t i = 0; i < quote.discount_count; ++i) {
        const termwise_quote_discount& discount = quote.discounts[i];
        for (const std::int64_t number :
             {discount.minor_units, discount.saved_minor_units, discount.share_billionths,
              std::int64_t{discount.until}, std::int64_t{discount.days}}) {
            add(number);
        }
        line += std::string{discount.amount} + ' ' + discount.saved + ' ';
    }
    return line + '>' + hexadecimal(terms_text(quote));
}

}  // namespace termwise
