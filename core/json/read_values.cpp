#include "core/json/reader.h"

namespace termwise {
namespace {

// Hands the text of `at` to a parser of the core and keeps what it gives.
template <class T>
void read_parsed(const JsonPlace& at, T& value,
                 Result<T> (*parse)(std::string_view text, std::string_view where)) {
    if (at.value.kind != JsonValue::Kind::text) return at.refuse(ErrorCode::malformed);
    Result<T> parsed = parse(at.value.text, at.path);
    if (parsed) {
        value = *parsed;
    } else {
        at.problems.push_back(std::move(parsed).error());
    }
}

}  // namespace

void read_value(const JsonPlace& at, Date& value) { read_parsed(at, value, parse_date); }
void read_value(const JsonPlace& at, Decimal& value) { read_parsed(at, value, parse_decimal); }
void read_value(const JsonPlace& at, Share& value) { read_parsed(at, value, parse_share); }
void read_value(const JsonPlace& at, AnnualRate& value) {
    read_parsed(at, value, parse_annual_rate);
}

void read_value(const JsonPlace& at, Currency& value) {
    if (at.value.kind != JsonValue::Kind::text) return at.refuse(ErrorCode::malformed);
    const std::optional<Currency> listed = Currency::of(at.value.text);
    if (!listed) return at.refuse(ErrorCode::unknown_name);
    value = *listed;
}

}  // namespace termwise
