#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/engine/check_draft.h"

namespace termwise {

// How the texts of a draft are read: the value is kept, or the problem is.

/// "payments[3].amount".
std::string item_field(std::string_view list, std::size_t index, std::string_view field);

bool is_blank(std::string_view text);

/// A date in the years of a draft, or the problem.
std::optional<Date> checked_date(std::string_view text, std::string_view where, Problems& problems);

template <class T>
std::optional<T> kept(Result<T> result, Problems& problems) {
    if (result) return *std::move(result);
    problems.push_back(std::move(result).error());
    return std::nullopt;
}

/// Notes a problem of what was typed at `where`.
void refuse(CheckedDraft& checked, ErrorCode code, std::string where, std::string value);

/// The error of an amount that is in another currency than `currency`, where that is what it says.
Error error_of_amount(Error error, std::optional<Currency> currency);

/// An amount's value, or the problem.
template <class T>
std::optional<T> kept_amount(Result<T> amount, CheckedDraft& checked) {
    if (amount) return *std::move(amount);
    checked.problems.push_back(error_of_amount(std::move(amount).error(), checked.currency));
    return std::nullopt;
}

/// The currency to read amounts in. Without one they are still read, for the sake of their
/// problems; the currency with the most decimals refuses least.
Currency reading_currency(const CheckedDraft& checked);

}  // namespace termwise
