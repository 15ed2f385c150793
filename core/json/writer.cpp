#include "core/json/writer.h"

#include <array>

#include "core/json/value.h"

namespace termwise {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Whether `count` continuation bytes follow the first byte of `text`.
bool continues(std::string_view text, std::size_t count) {
    if (text.size() <= count) return false;
    for (std::size_t i = 1; i <= count; ++i)
        if (!is_continuation(text[i])) return false;
    return true;
}

// The bytes of the UTF-8 character that `text` begins with, or 0 when it begins with none
// (RFC 3629, section 4: no overlong forms, no surrogates, nothing above U+10FFFF).
std::size_t character_bytes(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return continues(text, 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF && continues(text, 2)) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4 && continues(text, 3)) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool too_high = first == 0xF4 && byte(1) > 0x8F;
        return overlong || too_high ? 0 : 4;
    }
    return 0;
}

void append_escaped(std::string& written, char character) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (character) {
        case '"':
            written += "\\\"";
            return;
        case '\\':
            written += "\\\\";
            return;
        case '\n':
            written += "\\n";
            return;
        case '\r':
            written += "\\r";
            return;
        case '\t':
            written += "\\t";
            return;
        default:
            break;
    }
    const auto code = static_cast<unsigned char>(character);
    if (code >= 0x20 && code != 0x7F) {
        written += character;
        return;
    }
    written += "\\u00";
    written += digits[code >> 4U];
    written += digits[code & 0xFU];
}

}  // namespace

void JsonWriter::separate() {
    if (needs_comma_) written_ += ',';
    needs_comma_ = true;
}

void JsonWriter::quoted(std::string_view value) {
    written_ += '"';
    while (!value.empty()) {
        const std::size_t bytes = character_bytes(value);
        if (bytes == 1) {
            append_escaped(written_, value.front());
        } else if (bytes == 0) {
            written_ += "\xEF\xBF\xBD";
        } else {
            written_ += value.substr(0, bytes);
        }
        value.remove_prefix(bytes == 0 ? 1 : bytes);
    }
    written_ += '"';
}

void JsonWriter::begin_object() {
    separate();
    written_ += '{';
    needs_comma_ = false;
}

void JsonWriter::end_object() {
    written_ += '}';
    needs_comma_ = true;
}

void JsonWriter::begin_array() {
    separate();
    written_ += '[';
    needs_comma_ = false;
}

void JsonWriter::end_array() {
    written_ += ']';
    needs_comma_ = true;
}

void JsonWriter::key(std::string_view name) {
    separate();
    quoted(name);
    written_ += ':';
    needs_comma_ = false;
}

void JsonWriter::text(std::string_view value) {
    separate();
    quoted(value);
}

void JsonWriter::count(std::int64_t value) { raw(std::to_string(value)); }

void JsonWriter::boolean(bool value) { raw(value ? "true" : "false"); }

void JsonWriter::null() { raw("null"); }

void JsonWriter::raw(std::string_view json) {
    separate();
    written_ += json;
}

namespace {

void write_json(JsonWriter& writer, const JsonValue& value) {
    switch (value.kind) {
        case JsonValue::Kind::null:
            writer.null();
            return;
        case JsonValue::Kind::boolean:
            writer.boolean(value.boolean);
            return;
        case JsonValue::Kind::integer:
            writer.count(value.integer);
            return;
        case JsonValue::Kind::number:
            writer.raw(value.text);
            return;
        case JsonValue::Kind::text:
            writer.text(value.text);
            return;
        case JsonValue::Kind::array:
            writer.begin_array();
            for (const JsonValue& item : value.items) write_json(writer, item);
            writer.end_array();
            return;
        case JsonValue::Kind::object:
            writer.begin_object();
            for (std::size_t i = 0; i < value.items.size(); ++i) {
                writer.key(value.names[i]);
                write_json(writer, value.items[i]);
            }
            writer.end_object();
            return;
    }
}

}  // namespace

std::string json_text(const JsonValue& value) {
    JsonWriter writer;
    write_json(writer, value);
    return writer.take();
}

}  // namespace termwise
