#include <algorithm>
#include <array>
#include <optional>

#include "core/base/ascii.h"
#include "core/text/canonical_parts.h"
#include "core/text/format.h"
#include "core/text/utf8.h"

namespace termwise {
namespace {

constexpr std::size_t longest_number = 128;  // Bytes. No amount that anyone types comes near.

// What was typed is first brought to plain ASCII, in which each kind of character has one form:
// digits and letters themselves, ' ' any blank, '\'' any apostrophe, '-' any minus, '$' any
// currency sign or percent sign. A '?' stands for what no number holds.

struct Alike {
    std::u32string_view characters;
    char plain;
};

constexpr std::array likenesses{
    Alike{U"\u2212\u2012\u2013\u2010\u2011\uFE63\uFF0D", '-'},
    Alike{U"\u2019\u2018\u02BC\u0060\u00B4", '\''},
    Alike{U"€£¥%\u00A2\u20B9\u20A9\u20AA\u20BA\u20B4\u20AB\u20A6\u0E3F", '$'},
    Alike{U"łŁ", 'l'},
    Alike{U"čČ", 'c'},
};

char plain(char32_t character) {
    if (is_space(character)) return ' ';
    for (const Alike& alike : likenesses)
        if (alike.characters.find(character) != alike.characters.npos) return alike.plain;
    const bool printable = character > U' ' && character < U'\x7F';
    return printable ? static_cast<char>(character) : '?';
}

std::string plain_text(std::string_view typed) {
    std::string out;
    for (std::size_t i = 0; i < typed.size();) {
        const CodePoint character = code_point_at(typed, i);
        if (!is_invisible(character.value)) out += plain(character.value);
        i += character.bytes;
    }
    return out;
}

/// A sign, a code of three capitals, or a word that stands for one.
bool is_unit(std::string_view text) {
    constexpr std::array<std::string_view, 12> words{"$",   "euro", "euros", "Euro", "Euros", "eur",
                                                     "usd", "gbp",  "chf",   "zl",   "Kc",    "kr"};
    if (std::find(words.begin(), words.end(), text) != words.end()) return true;
    return text.size() == 3 && std::all_of(text.begin(), text.end(), is_capital);
}

bool is_sign(std::string_view text) { return text == "-" || text == "+"; }

/// The number without what may stand around it: at most one sign, one unit, one pair of brackets.
struct Bare {
    std::string_view number;
    int signs = 0;
    int units = 0;
    bool negative = false;
};

bool taken(Bare& bare, std::string_view mark) {
    if (is_sign(mark)) {
        bare.negative = bare.negative || mark == "-";
        return ++bare.signs == 1;
    }
    return is_unit(mark) && ++bare.units == 1;
}

/// Where the mark at the start of `text` ends: a run of letters, or one character.
std::size_t mark_end(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && is_letter(text[end])) ++end;
    return std::max<std::size_t>(end, 1);
}

std::size_t mark_begin(std::string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    return std::min(begin, text.size() - 1);
}

bool belongs_to_number(char c) { return is_digit(c) || c == '.' || c == ','; }

std::optional<Bare> bare_number(std::string_view text) {
    Bare bare{trimmed(text)};
    if (bare.number.starts_with('(') && bare.number.ends_with(')')) {
        bare.number = trimmed(bare.number.substr(1, bare.number.size() - 2));
        bare.negative = true;
        bare.signs = 1;
    }
    while (!bare.number.empty() && !belongs_to_number(bare.number.front())) {
        const std::size_t end = mark_end(bare.number);
        if (!taken(bare, bare.number.substr(0, end))) return {};
        bare.number = trimmed(bare.number.substr(end));
    }
    while (!bare.number.empty() && !belongs_to_number(bare.number.back())) {
        const std::size_t begin = mark_begin(bare.number);
        if (!taken(bare, bare.number.substr(begin))) return {};
        bare.number = trimmed(bare.number.substr(0, begin));
    }
    return bare;
}

/// "1 234 567": one to three digits, not beginning with 0, then groups of three, all parted by the
/// same character.
bool is_grouped(std::string_view text) {
    const std::size_t first = text.find_first_not_of("0123456789");
    if (first == text.npos || first == 0 || first > 3 || text.front() == '0') return false;
    const char separator = text[first];
    if (std::string_view{" '.,"}.find(separator) == std::string_view::npos) return false;
    for (text.remove_prefix(first); !text.empty(); text.remove_prefix(4))
        if (text.size() < 4 || text.front() != separator || !all_digits(text.substr(1, 3)))
            return false;
    return true;
}

/// Where the decimals begin; npos when there are none. One point or comma alone groups thousands
/// when the locale groups with it and the digits fall in groups; otherwise it is decimal. Before
/// it, other separators group; and what occurs twice can only group.
std::size_t decimal_separator(std::string_view number, const Locale& locale) {
    const std::size_t last = number.find_last_of(".,");
    if (last == number.npos) return last;
    const char kind = number[last];
    if (number.find(kind) != last) return number.npos;

    const bool alone = number.find_first_not_of("0123456789") == last;
    const bool groups = plain_text(locale.group_separator) == std::string{kind};
    return alone && groups && is_grouped(number) ? number.npos : last;
}

std::string without_separators(std::string_view whole) {
    std::string digits;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(digits), is_digit);
    const std::size_t first = digits.find_first_not_of('0');
    return first == digits.npos ? "0" : digits.substr(first);
}

std::optional<std::string> unsigned_number(std::string_view number, const Locale& locale) {
    const std::size_t at = decimal_separator(number, locale);
    const std::string_view whole = number.substr(0, at);
    const std::string_view fraction = at == number.npos ? "" : number.substr(at + 1);
    if (whole.empty() && fraction.empty()) return {};
    if (!whole.empty() && !all_digits(whole) && !is_grouped(whole)) return {};
    if (!fraction.empty() && !all_digits(fraction)) return {};

    std::string out = without_separators(whole);
    if (!fraction.empty()) (out += '.') += fraction;
    return out;
}

}  // namespace

std::string canonical_number(std::string_view typed, const Locale& locale) {
    if (typed.size() > longest_number) return std::string{typed};
    const std::string text = plain_text(typed);
    const auto bare = bare_number(text);
    if (!bare) return std::string{typed};
    const auto number = unsigned_number(bare->number, locale);
    if (!number) return std::string{typed};

    const bool zero = number->find_first_not_of("0.") == number->npos;
    return (bare->negative && !zero ? "-" : "") + *number;
}

}  // namespace termwise
