#pragma once

#include <string>
#include <string_view>

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/text/catalog.h"
#include "core/time/date.h"

namespace termwise::web {

/// Values of the core in the writing of the page's language: "1 234,50 €", "10,15 %", "22 nov.
/// 2026".
std::string in_words(Money amount, const Texts& texts);
std::string in_words(Share share, const Texts& texts);
std::string in_words(AnnualRate rate, const Texts& texts);
std::string in_words(Date date, const Texts& texts);

/// A share that is the most or the least of something, cut to two decimals: 0.8906 % -> "0,89 %".
std::string limit_in_words(Share share, const Texts& texts);

/// A share that is guessed at, in whole percents, below ten in tenths: 32.45 % -> "32 %".
std::string estimate_in_words(Share share, const Texts& texts);

/// A rate with at least two decimals, as rates stand below each other: 12.4 % -> "12,40 %".
std::string aligned_in_words(AnnualRate rate, const Texts& texts);

/// All digits, as dates stand in tables: "22/11/2026".
std::string in_digits(Date date, const Texts& texts);

/// A count in digits: "1 234".
std::string in_digits(std::int64_t count, const Texts& texts);

/// The words with a large first letter, as an entry of a list begins: "e-mail" -> "E-mail".
std::string with_capital(std::string_view words);

}  // namespace termwise::web
