#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/json/enum_size.h"
#include "core/json/value.h"
#include "core/money/decimal.h"
#include "core/money/rate.h"
#include "core/rules/sourced.h"
#include "core/time/date.h"

namespace termwise {

// Reading JSON strictly. A type is read by its overload of
//
//     void read_value(const JsonPlace& at, T& value);
//
// which either sets `value` or adds problems with their paths; it never stops at the first. A type
// that has a field list (see fields.h) needs no overload of its own.

/// A value of a document and where it stands: "lines[2].unit_price"; the root is "".
struct JsonPlace {
    const JsonValue& value;
    std::string path;
    Problems& problems;

    /// Adds a problem with this value, quoting it as the document writes it.
    void refuse(ErrorCode code) const;
};

/// "lines" and "lines[2]": the path of a member or of an item.
std::string member_path(const std::string& path, std::string_view name);
std::string item_path(const std::string& path, std::size_t index);

void read_value(const JsonPlace& at, std::string& value);
void read_value(const JsonPlace& at, bool& value);
void read_value(const JsonPlace& at, int& value);  ///< A count; |value| below 2^31.
void read_value(const JsonPlace& at, std::int64_t& value);
void read_value(const JsonPlace& at, Date& value);        ///< "2026-11-22".
void read_value(const JsonPlace& at, Decimal& value);     ///< "2.5", a text.
void read_value(const JsonPlace& at, Share& value);       ///< Percent, a text: "20".
void read_value(const JsonPlace& at, AnnualRate& value);  ///< Percent a year, a text: "10.15".
void read_value(const JsonPlace& at, Currency& value);    ///< ISO 4217 code.

/// An enumeration is the word that `name_of` gives it.
template <class Enum>
requires std::is_enum_v<Enum>
void read_value(const JsonPlace& at, Enum& value) {
    static_assert(enum_size<Enum> > 0, "list the enumeration in enum_size.h");
    if (at.value.kind != JsonValue::Kind::text) return at.refuse(ErrorCode::malformed);
    for (int i = 0; i < enum_size<Enum>; ++i) {
        const Enum candidate = static_cast<Enum>(i);
        if (at.value.text != name_of(candidate)) continue;
        value = candidate;
        return;
    }
    at.refuse(ErrorCode::unknown_name);
}

template <class T>
void read_value(const JsonPlace& at, std::optional<T>& value) {
    T present{};
    read_value(at, present);
    value = std::move(present);
}

template <class T>
void read_value(const JsonPlace& at, std::vector<T>& values) {
    if (at.value.kind != JsonValue::Kind::array) return at.refuse(ErrorCode::malformed);
    values.clear();
    values.reserve(at.value.items.size());
    for (std::size_t i = 0; i < at.value.items.size(); ++i) {
        T value{};
        read_value(JsonPlace{at.value.items[i], item_path(at.path, i), at.problems}, value);
        values.push_back(std::move(value));
    }
}

/// Reads the members of one object. Ask for each member once, then call `finish`.
///
///   ObjectReader object{at};
///   object.required("since", row.since);
///   object.optional("note", row.note);
///   object.finish();
///
/// A required member that is absent is `missing`; an optional one leaves its target as it was. What
/// nobody asked for is an `unknown_name`, so that a slip of the pen cannot pass for a default. A
/// value that is no object is one `malformed` and nothing else.
class ObjectReader {
public:
    explicit ObjectReader(const JsonPlace& at);

    template <class T>
    void required(std::string_view name, T& value) {
        if (const JsonValue* json = member(name)) {
            read_value(JsonPlace{*json, member_path(at_.path, name), at_.problems}, value);
        } else {
            note_missing(name);
        }
    }

    template <class T>
    void optional(std::string_view name, T& value) {
        if (const JsonValue* json = member(name)) {
            read_value(JsonPlace{*json, member_path(at_.path, name), at_.problems}, value);
        }
    }

    /// The member as it stands, marked as known; null when absent.
    const JsonValue* member(std::string_view name);

    /// `"schema": version` must stand there; another version is `out_of_range`.
    void schema(std::int64_t version);

    /// Refuses every member that was not asked for.
    void finish();

    /// The place of a member that `member` gave.
    [[nodiscard]] JsonPlace place(const JsonValue& json, std::string_view name) const {
        return {json, member_path(at_.path, name), at_.problems};
    }

private:
    JsonPlace at_;
    std::vector<std::uint8_t> known_;  // A vector<bool> packs its bits, at 2 kB of code.

    void note_missing(std::string_view name);
};

/// A value with its origin: {"value": ..., "source": "...", "confidence": "high", "note": "..."}.
template <class T>
void read_value(const JsonPlace& at, Sourced<T>& sourced) {
    ObjectReader object{at};
    object.required("value", sourced.value);
    object.required("source", sourced.source);
    object.required("confidence", sourced.confidence);
    object.optional("note", sourced.note);
    object.finish();
}

/// What has a field list is read by it.
template <class T>
requires requires(ObjectReader& reader, T& value) { visit_fields(reader, value); }
void read_value(const JsonPlace& at, T& value) {
    ObjectReader object{at};
    visit_fields(object, value);
    object.finish();
}

/// Reads a whole document as a T. Gives the value, or every problem in the text.
template <class T>
tl::expected<T, Problems> from_json(std::string_view text) {
    const auto document = parse_json(text);
    if (!document) return tl::unexpected{document.error()};
    T value{};
    Problems problems;
    read_value(JsonPlace{*document, {}, problems}, value);
    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return value;
}

}  // namespace termwise
