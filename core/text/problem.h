#pragma once

#include <string>

#include "core/base/result.h"
#include "core/text/catalog.h"

namespace termwise {

/// A problem as the user reads it at the field: what is wrong with what was typed, and how to write
/// it instead.
///
///   malformed, "lines[0].unit_price", "12,5,0"
///   -> "“12,5,0” is not an amount. Write it like 1,234.56."
///
/// The message is the first there is of
///
///   error.<code>.<field>    the last name of the path ("contract_rate")
///   error.<code>.<kind>     what that field holds: amount, date, rate, count, terms
///   error.<code>
///
/// and may use {value} (at most 40 characters of it; a date worded), {rest} (from where reading
/// stopped), {position} (of that character, from 1), and examples in the writing of the locale:
/// {amount}, {date}, {rate}.
std::string problem_in_words(const Error& problem, const Texts& texts);

}  // namespace termwise
