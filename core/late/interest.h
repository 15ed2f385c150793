#pragma once

#include <cstdint>
#include <string>

#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"
#include "core/time/day_count.h"

namespace termwise {

/// Interest before rounding, exact: whole minor units and parts of one more.
///
/// Invariants
///   - 0 <= parts < one. `one` is 10^9 (rates have nine decimals) times the least number that 360,
///     365 and 366 divide, so that interest of every day count the ledger admits is a whole number
///     of parts, and adding never rounds.
struct ExactInterest {
    static constexpr std::int64_t one = 1'603'080'000'000'000;

    std::int64_t minor_units = 0;
    std::int64_t parts = 0;

    bool operator==(const ExactInterest&) const = default;
};

ExactInterest operator+(ExactInterest a, ExactInterest b);

/// `principal` x `rate` x `years`, exact.
///
///   principal   minor units; zero or more, at most 10^16
///   rate        zero or more
///   years       its denominator divides 1 603 080: 1, 360, 365, 366, 365 x 366
///
///   1 000.00 EUR at 10.15 % for 31/365 of a year = 862.054... cents
ExactInterest exact_interest(std::int64_t principal, AnnualRate rate, YearFraction years);

/// Rounded once, to whole minor units: 862.054... -> 862.
std::int64_t rounded(ExactInterest interest, Rounding rounding);

/// In major units, to two decimals more than the currency has, without trailing zeros: what an
/// explanation shows before it rounds. 862.054... cents -> "8.6205".
std::string decimal_text(ExactInterest interest, Currency currency);

/// `principal` x `rate` x `years`, rounded once, in the principal's currency. principal >= 0.
///
///   1 000.00 EUR at 10.15 % for 31/365 of a year = 8.62 EUR
Money simple_interest(Money principal, AnnualRate rate, YearFraction years, Rounding rounding);

}  // namespace termwise
