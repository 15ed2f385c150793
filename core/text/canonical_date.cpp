#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/base/ascii.h"
#include "core/text/calendar_day.h"
#include "core/text/canonical_parts.h"
#include "core/text/format.h"
#include "core/text/utf8.h"

namespace termwise {
namespace {

constexpr std::size_t longest_date = 64;  // Bytes. No date that anyone types comes near.

struct Folded {
    std::u32string_view characters;
    char plain;
};

// The sign of an ordinal reads as its ending: "1°" as "1e".
constexpr std::array accents{
    Folded{U"àâäáãåÀÂÄÁÃÅ", 'a'}, Folded{U"çÇ", 'c'},         Folded{U"éèêëÉÈÊË°º", 'e'},
    Folded{U"îïíìÎÏÍÌ", 'i'},     Folded{U"ôöóòõÔÖÓÒÕ", 'o'}, Folded{U"ûüúùÛÜÚÙ", 'u'},
    Folded{U"ñÑ", 'n'},           Folded{U"ńŃ", 'n'},         Folded{U"źŹ", 'z'},
};

/// A small letter without its accent; a digit; ' ' for a blank; '-' for a dash; '/' '.' ','; '?'
/// for what no date holds.
char folded(char32_t character) {
    if (is_space(character)) return ' ';
    if (character >= U'\u2010' && character <= U'\u2013') return '-';
    for (const Folded& row : accents)
        if (row.characters.find(character) != row.characters.npos) return row.plain;
    if (character >= U'A' && character <= U'Z') return static_cast<char>(character - U'A' + U'a');
    const bool known = (character >= U'a' && character <= U'z') ||
                       (character >= U'0' && character <= U'9') ||
                       std::u32string_view{U"./-,"}.find(character) != std::u32string_view::npos;
    return known ? static_cast<char>(character) : '?';
}

std::string folded_text(std::string_view typed) {
    std::string out;
    for (std::size_t i = 0; i < typed.size();) {
        const CodePoint character = code_point_at(typed, i);
        if (!is_invisible(character.value)) out += folded(character.value);
        i += character.bytes;
    }
    return out;
}

/// The end of the run of digits or letters that begins at `from`; `from` when there is none.
std::size_t run_end(std::string_view text, std::size_t from) {
    const auto kind = from < text.size() && is_digit(text[from]) ? is_digit : is_small_letter;
    std::size_t end = from;
    while (end < text.size() && kind(text[end])) ++end;
    return end;
}

/// The end of what may part two runs: blanks, and among them at most one of . / - ,
std::size_t gap_end(std::string_view text, std::size_t from) {
    bool marked = false;
    for (; from < text.size(); ++from) {
        if (text[from] == ' ') continue;
        if (marked || is_digit(text[from]) || is_small_letter(text[from]) || text[from] == '?')
            break;
        marked = true;
    }
    return from;
}

bool is_ordinal_ending(std::string_view run) {
    constexpr std::array<std::string_view, 6> endings{"er", "st", "nd", "rd", "th", "e"};
    return std::find(endings.begin(), endings.end(), run) != endings.end();
}

/// What stands between the parts of a Spanish date: "15 de enero de 2026".
bool is_joining_word(std::string_view run) { return run == "de" || run == "del"; }

/// The runs of digits and letters ("15", "janvier", "2026"), the ending of an ordinal and joining
/// words left out; empty when anything else stands in the text.
std::vector<std::string_view> runs_of(std::string_view text) {
    std::vector<std::string_view> runs;
    std::size_t at = text.find_first_not_of(' ');
    while (at < text.size()) {
        const std::size_t end = run_end(text, at);
        if (end == at || runs.size() == 3) return {};
        if (!runs.empty() && is_joining_word(text.substr(at, end - at))) {
            at = gap_end(text, end);
            if (at == text.size()) return {};
            continue;
        }
        runs.push_back(text.substr(at, end - at));
        at = end;
        const std::size_t ending = run_end(text, at);
        if (all_digits(runs.back()) && is_ordinal_ending(text.substr(at, ending - at))) at = ending;
        at = gap_end(text, at);
    }
    return runs;
}

/// Two digits are a year of this century.
std::optional<int> year_of(std::string_view run) {
    if (!all_digits(run) || (run.size() != 2 && run.size() != 4)) return {};
    return number_of(run) + (run.size() == 2 ? 2000 : 0);
}

int small_number(std::string_view run) {
    return all_digits(run) && run.size() <= 2 ? number_of(run) : 0;
}

/// 1 to 12 for the name of a month, its short form, or any beginning of three letters that only one
/// month has; 0 otherwise.
int named_month(std::string_view run, const Locale& locale) {
    if (run.size() < 3 || all_digits(run)) return 0;
    int found = 0;
    for (std::size_t i = 0; i < locale.months.size(); ++i) {
        const std::string month = folded_text(locale.months[i]);
        const int index = static_cast<int>(i) + 1;
        if (month == run || folded_text(locale.short_months[i]) == run) return index;
        if (!month.starts_with(run)) continue;
        if (found != 0) return 0;
        found = index;
    }
    return found;
}

bool day_comes_first(const Locale& locale) {
    return locale.short_date_pattern.find('d') < locale.short_date_pattern.find('M');
}

std::optional<CalendarDay> from_three(std::string_view a, std::string_view b, std::string_view c,
                                      const Locale& locale) {
    if (a.size() == 4 && all_digits(a))
        return calendar_day(number_of(a), small_number(b), small_number(c));
    const auto year = year_of(c);
    if (!year) return {};
    if (const int month = named_month(b, locale))
        return calendar_day(*year, month, small_number(a));
    if (const int month = named_month(a, locale))
        return calendar_day(*year, month, small_number(b));
    const bool day_first = day_comes_first(locale);
    return calendar_day(*year, small_number(day_first ? b : a), small_number(day_first ? a : b));
}

/// Eight digits in a row: 20260115, or 15012026 with a year from 1900.
std::optional<CalendarDay> from_one(std::string_view run, const Locale& locale) {
    if (run.size() != 8 || !all_digits(run)) return {};
    const auto basic = calendar_day(number_of(run.substr(0, 4)), number_of(run.substr(4, 2)),
                                    number_of(run.substr(6, 2)));
    if (basic && basic->year >= 1900) return basic;
    const auto typed = from_three(run.substr(0, 2), run.substr(2, 2), run.substr(4), locale);
    return typed && typed->year >= 1900 ? typed : std::nullopt;
}

}  // namespace

std::string canonical_date(std::string_view typed, const Locale& locale) {
    if (typed.size() > longest_date) return std::string{typed};
    const std::string text = folded_text(typed);
    const std::vector<std::string_view> runs = runs_of(text);

    std::optional<CalendarDay> day;
    if (runs.size() == 1) day = from_one(runs[0], locale);
    if (runs.size() == 3) day = from_three(runs[0], runs[1], runs[2], locale);
    return day ? iso_text(*day) : std::string{typed};
}

}  // namespace termwise
