#pragma once

#include <string>
#include <string_view>

#include "core/text/locale.h"

namespace termwise {

/// Whether what a person typed is a number with another unit than the currency `code` (ISO 4217):
/// the sign, code or word of another currency, or a percent sign.
///
///   "100 USD", "$100", "£20", "20 CHF", "20 %" with "EUR"  -> true
///   "100 EUR", "100 €", "12 euros", "100" with "EUR"       -> false
///   "$100" with "USD", or with any other dollar            -> false
///
/// False for what is no number (see canonical_number): that has other faults than its unit.
bool has_other_unit(std::string_view typed, std::string_view code);

/// What a person typed as an amount of the currency `code`, as canonical text: canonical_number,
/// but unchanged where the amount has another unit, so that it is never taken for one of `code`.
///
///   "1 234,56 €" with "EUR" -> "1234.56"
///   "100 USD" with "EUR"    -> "100 USD"
std::string canonical_amount(std::string_view typed, std::string_view code, const Locale& locale);

}  // namespace termwise
