#include "core/text/problem.h"

#include <algorithm>
#include <array>

#include "core/text/calendar_day.h"
#include "core/text/format.h"
#include "core/text/utf8.h"

namespace termwise {
namespace {

constexpr std::size_t shown_characters = 40;

/// "lines[0].unit_price" -> "unit_price", "lines[2]" -> "lines".
std::string_view field_of(std::string_view where) {
    const std::string_view last = where.substr(where.rfind('.') + 1);
    return last.substr(0, last.find('['));
}

template <std::size_t count>
bool is_among(const std::array<std::string_view, count>& fields, std::string_view field) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

constexpr std::array<std::string_view, 16> amounts{
    "unit_price", "amount",          "total",         "price",   "base",      "prepaid",
    "fee",        "rounding_amount", "cash_rounding", "least",   "fee_fixed", "fee_saved",
    "threshold",  "multiple",        "instalment",    "balloon",
};
constexpr std::array<std::string_view, 7> rates{
    "rate",
    "percent",
    "fee_percent",
    "buyers",
    "capital_cost",
    "default_probability",
    "contract_margin",
};
constexpr std::array<std::string_view, 3> counts{"step", "debt", "weights"};

/// What a field of the draft holds; empty for fields that need no words of their own.
std::string_view kind_of(std::string_view field) {
    if (is_among(amounts, field)) return "amount";
    if (field.ends_with("_on") || field == "as_of") return "date";
    if (field.ends_with("_rate") || is_among(rates, field)) return "rate";
    if (field.ends_with("days") || field == "days_late" || is_among(counts, field)) return "count";
    if (field == "terms" || field == "reading" || field == "plan") return "terms";
    return {};
}

std::string key_of(const Error& problem, const Texts& texts) {
    std::string general = std::string{"error."} + name_of(problem.code);
    const std::string_view field = field_of(problem.where);
    for (const std::string_view part : {field, kind_of(field)}) {
        std::string key = general + '.' + std::string{part};
        if (!part.empty() && texts.has(key)) return key;
    }
    return general;
}

/// What was given, as the user knows it: canonical dates are worded.
std::string given(std::string_view value, const Locale& locale) {
    return day_from_iso(value) ? date_in_words(value, locale) : shortened(value, shown_characters);
}

}  // namespace

std::string problem_in_words(const Error& problem, const Texts& texts) {
    const std::string_view value = problem.value;
    const auto stop = std::min(static_cast<std::size_t>(std::max(problem.at, 0)), value.size());
    const Locale& locale = texts.locale();
    return texts.worded(
        key_of(problem, texts),
        {
            {"value", given(value, locale)},
            {"rest", shortened(value.substr(stop), shown_characters)},
            {"position",
             number_in_words(std::to_string(characters_before(value, stop) + 1), locale)},
            {"amount", number_in_words("1234.56", locale)},
            {"date", short_date_in_words("2026-11-22", locale)},
            {"rate", percent_in_words("10.15", locale)},
        });
}

}  // namespace termwise
