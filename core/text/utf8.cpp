#include "core/text/utf8.h"

#include "core/base/check.h"

namespace termwise {
namespace {

constexpr CodePoint broken{U'\uFFFD', 1};

std::size_t announced_bytes(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

bool is_scalar(char32_t value, std::size_t bytes) {
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    return value >= least[bytes] && value <= 0x10FFFF && !surrogate;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
    TERMWISE_CHECK(at < text.size());

    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = announced_bytes(lead);
    if (bytes == 1) return {lead, 1};
    if (bytes == 0 || text.size() - at < bytes) return broken;

    char32_t value = lead & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0u) != 0x80u) return broken;
        value = (value << 6) | (next & 0x3Fu);
    }
    return is_scalar(value, bytes) ? CodePoint{value, bytes} : broken;
}

std::size_t characters_before(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size() && i < at; ++count) i += code_point_at(text, i).bytes;
    return count;
}

bool is_space(char32_t character) {
    return character == U' ' || (character >= U'\t' && character <= U'\r') ||
           character == U'\u00A0' || (character >= U'\u2000' && character <= U'\u200A') ||
           character == U'\u2028' || character == U'\u2029' || character == U'\u202F' ||
           character == U'\u205F' || character == U'\u3000';
}

bool is_invisible(char32_t character) {
    return (character >= U'\u200B' && character <= U'\u200F') || character == U'\u2060' ||
           (character >= U'\u2066' && character <= U'\u2069') || character == U'\uFEFF';
}

std::string shortened(std::string_view text, std::size_t limit) {
    std::string out;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++kept) {
        if (kept == limit) return out + "…";
        const CodePoint character = code_point_at(text, i);
        if (character.value == U'\uFFFD')
            out += "\uFFFD";
        else if (character.value < U' ')
            out += ' ';
        else
            out += text.substr(i, character.bytes);
        i += character.bytes;
    }
    return out;
}

}  // namespace termwise
