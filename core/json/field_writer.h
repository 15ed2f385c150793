#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/json/writer.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/time/date.h"

namespace termwise {

/// Writes the members of a field list (see fields.h) into an object already begun.
class FieldWriter {
public:
    explicit FieldWriter(JsonWriter& writer) : writer_{writer} {}

    template <class T>
    void required(std::string_view name, const T& value) {
        writer_.key(name);
        write_value(writer_, value);
    }

    template <class T>
    void optional(std::string_view name, const T& value) {
        if (!is_empty(value)) required(name, value);
    }

    void schema(int version) { required("schema", version); }

private:
    JsonWriter& writer_;

    template <class T>
    static bool is_empty(const std::optional<T>& value) {
        return !value.has_value();
    }
    template <class T>
    static bool is_empty(const T& value) {
        return value.empty();
    }
};

inline void write_value(JsonWriter& writer, const std::string& value) { writer.text(value); }
inline void write_value(JsonWriter& writer, std::string_view value) { writer.text(value); }
inline void write_value(JsonWriter& writer, bool value) { writer.boolean(value); }

/// A count. JSON readers keep 53 bits, and none of ours needs more.
template <std::integral Count>
void write_value(JsonWriter& writer, Count value) {
    writer.count(static_cast<std::int64_t>(value));
}

void write_value(JsonWriter& writer, Date value);        ///< "2026-11-22".
void write_value(JsonWriter& writer, Money value);       ///< "1234.50", without its currency.
void write_value(JsonWriter& writer, Currency value);    ///< "EUR".
void write_value(JsonWriter& writer, Share value);       ///< "20": percent.
void write_value(JsonWriter& writer, AnnualRate value);  ///< "10.15": percent a year.

template <class Enum>
requires std::is_enum_v<Enum>
void write_value(JsonWriter& writer, Enum value) { writer.text(name_of(value)); }

template <class T>
void write_value(JsonWriter& writer, const std::optional<T>& value) {
    write_value(writer, *value);
}

template <class T>
requires requires(FieldWriter& fields, const T& value) { visit_fields(fields, value); }
void write_value(JsonWriter& writer, const T& value) {
    writer.begin_object();
    FieldWriter fields{writer};
    visit_fields(fields, value);
    writer.end_object();
}

template <class T>
void write_value(JsonWriter& writer, const std::vector<T>& values) {
    writer.begin_array();
    for (const T& value : values) write_value(writer, value);
    writer.end_array();
}

}  // namespace termwise
