#pragma once

#include <string>

#include "core/money/parse_money.h"
#include "core/time/date.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {

// The values of a case, which writes them as texts.

inline Date date(const Json& text) { return parse_date(text.get<std::string>(), "").value(); }

inline Share share(const Json& percent) {
    return parse_share(percent.get<std::string>(), "").value();
}

inline AnnualRate annual_rate(const Json& percent) {
    return parse_annual_rate(percent.get<std::string>(), "").value();
}

/// The currency a case names; most name none and mean euros.
inline Currency currency_at(const Json& input) {
    return Currency::of(input.value("currency", "EUR")).value();
}

inline Money money(const Json& text, Currency currency = Currency{"EUR"}) {
    return parse_money(text.get<std::string>(), currency, "").value();
}

/// The amount under that key; zero where the case has none.
inline Money money_at(const Json& input, const char* key) {
    return money(input.value(key, "0"), currency_at(input));
}

}  // namespace termwise::vectors
