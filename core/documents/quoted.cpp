#include "core/documents/quoted.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace termwise {
namespace {

// C0, DEL and C1, and the separators of lines and paragraphs.
bool is_control(char32_t c) {
    return c < U' ' || (c >= U'\x7F' && c < U'\u00A0') || c == U'\u2028' || c == U'\u2029';
}

// Embeddings, overrides and isolates of writing direction.
bool is_direction(char32_t c) {
    return (c >= U'\u202A' && c <= U'\u202E') || (c >= U'\u2066' && c <= U'\u2069');
}

}  // namespace

Value quoted(std::string_view name, std::string path, Money amount) {
    return {name, {std::move(path), WhyKind::money, canonical_text(amount), {}}};
}

Value quoted(std::string_view name, std::string path, Date day) {
    return {name, {std::move(path), WhyKind::date, iso_text(day), {}}};
}

Value quoted(std::string_view name, std::string path, AnnualRate rate) {
    return {name, {std::move(path), WhyKind::percent, percent_text(rate), {}}};
}

Value quoted(std::string_view name, std::string path, Share share) {
    return {name, {std::move(path), WhyKind::percent, percent_text(share), {}}};
}

Value quoted(std::string_view name, std::string path, std::int64_t count) {
    return {name, {std::move(path), WhyKind::number, std::to_string(count), {}}};
}

Value quoted_points(std::string_view name, std::string path, AnnualRate points) {
    return {name, {std::move(path), WhyKind::number, percent_text(points), {}}};
}

Value quoted_text(std::string_view name, std::string path, std::string_view text) {
    std::string line = single_line(text);
    return {name, {std::move(path), WhyKind::text, line, line}};
}

Value quoted_words(std::string_view name, std::string path, std::string value, std::string words) {
    return {name, {std::move(path), WhyKind::text, std::move(value), std::move(words)}};
}

Value noted(std::string_view name, std::string words) {
    return {name, {{}, WhyKind::text, {}, std::move(words)}};
}

std::string item_path(std::string_view list, std::size_t index, std::string_view field) {
    std::string path{list};
    path += "[" + std::to_string(index) + "]";
    if (!field.empty()) (path += ".") += field;
    return path;
}

std::string single_line(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = code_point_at(text, at);
        const char32_t c = character.value;
        if (is_control(c)) {
            if (!line.ends_with(' ')) line += ' ';
        } else if (!is_invisible(c) && !is_direction(c)) {
            line += c == U'\uFFFD' ? "\uFFFD" : text.substr(at, character.bytes);
        }
        at += character.bytes;
    }
    while (line.ends_with(' ')) line.pop_back();
    return line.substr(std::min(line.find_first_not_of(' '), line.size()));
}

}  // namespace termwise
