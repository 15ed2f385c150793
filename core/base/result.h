#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace termwise {

/// What went wrong, in a form that code can branch on and that a translator can word. The words a
/// user reads live in the locale files under `error.<code>`.
enum class ErrorCode : std::uint8_t {
    missing,       ///< A required value was left empty.
    malformed,     ///< The text cannot be read as the type asked for.
    out_of_range,  ///< Readable, but outside the limits the docs of the type state.
    unknown_name,  ///< A code or identifier that the rule book does not list.
    no_rule,       ///< No rule covers the date or place asked about.
    ambiguous,     ///< Readable in two ways that differ; the user has to choose.
    conflict,      ///< Readable alone, but it contradicts another value of the same input.
    too_large,     ///< The text is longer, deeper or has more items than any real case needs.
    no_solution,   ///< Readable and in range, but no rate or amount satisfies all of it.
    unfinished,    ///< An entry lacks what it is about; the figures are those without it.
};

/// Nothing was typed: asked for, but no mistake to show where it would stand.
constexpr bool is_left_empty(ErrorCode code) {
    return code == ErrorCode::missing || code == ErrorCode::unfinished;
}

/// The word for a code in JSON and in message keys (malformed -> `error.malformed`).
const char* name_of(ErrorCode code);

/// One problem with one input. `where` is the JSON path of the culprit
/// ("terms.discounts[0].rate"), so a view can mark the field and a log can name it.
struct Error {
    ErrorCode code{};
    std::string where;
    std::string value;  ///< The offending text as given; empty when nothing was given.
    int at = 0;         ///< Byte of `value` at which reading stopped, where a grammar is read.

    bool operator==(const Error&) const = default;
};

/// All the problems of one input, in the order of its fields.
using Problems = std::vector<Error>;

/// A value, or the reason there is none. Only boundaries return it: code behind a boundary takes
/// validated types and cannot fail.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string where,
                                                std::string value = {}, int at = 0) {
    return tl::unexpected<Error>{Error{code, std::move(where), std::move(value), at}};
}

}  // namespace termwise

#define TERMWISE_CONCAT_IMPL(a, b) a##b
#define TERMWISE_CONCAT(a, b) TERMWISE_CONCAT_IMPL(a, b)

/// TERMWISE_TRY(const Money total, parse_money(text)); binds the value, or returns the error to the
/// caller.
#define TERMWISE_TRY(declaration, expression) \
    TERMWISE_TRY_IMPL(TERMWISE_CONCAT(termwise_try_, __LINE__), declaration, expression)
#define TERMWISE_TRY_IMPL(result, declaration, expression)           \
    auto&& result = (expression);                                    \
    if (!result) return ::tl::unexpected(std::move(result).error()); \
    declaration = *std::move(result)
