#include "core/documents/ledger_csv.h"

#include <array>
#include <vector>

#include "core/documents/quoted.h"
#include "core/text/utf8.h"

namespace termwise {
namespace {

using Row = std::vector<std::string>;

constexpr std::array ledger_heads{"column.invoice", "column.from",      "column.to",
                                  "column.days",    "column.principal", "column.rate",
                                  "column.years",   "column.interest"};

// The first character that is no blank: spreadsheets pass over blanks before a formula.
char32_t first_sign(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint sign = code_point_at(text, at);
        if (!is_space(sign.value) && !is_invisible(sign.value)) return sign.value;
        at += sign.bytes;
    }
    return 0;
}

bool begins_formula(std::string_view text) {
    constexpr std::u32string_view signs = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    const char32_t first = first_sign(text);
    return first != 0 && signs.find(first) != std::u32string_view::npos;
}

// "4187.63 EUR" in French: 4187,63
std::string bare_number(std::string_view canonical, const Locale& locale) {
    std::string number{canonical.substr(0, canonical.find(' '))};
    const std::size_t point = number.find('.');
    if (point != std::string::npos) number.replace(point, 1, locale.decimal_separator);
    return number;
}

Row row_of(const Segment& segment, const CaseFile& file, const Locale& locale) {
    return {csv_field(file.draft.invoice_number),
            iso_text(segment.from),
            iso_text(segment.to),
            std::to_string(segment.days),
            bare_number(canonical_text(segment.principal), locale),
            bare_number(percent_text(segment.rate), locale),
            csv_field(std::to_string(segment.years.numerator) + "/" +
                      std::to_string(segment.years.denominator)),
            bare_number(canonical_text(segment.interest), locale)};
}

}  // namespace

std::string csv_field(std::string_view text) {
    const std::string line = single_line(text);
    std::string field = "\"";
    if (begins_formula(line)) field += '\'';
    for (const char c : line) {
        if (c == '"') field += c;
        field += c;
    }
    return field + "\"";
}

std::string ledger_csv(const CaseFile& file, const Language& language) {
    const Locale& locale = language.words.locale();
    const char parting = locale.decimal_separator == "," ? ';' : ',';
    std::string text = "\xEF\xBB\xBF";
    const auto add = [&](const Row& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += parting;
            text += row[i];
        }
        text += "\r\n";
    };
    Row names;
    for (const char* head : ledger_heads) names.push_back(csv_field(language.letters[head]));
    add(names);
    if (!file.outcome.late) return text;
    for (const Segment& segment : file.outcome.late->ledger.segments) {
        add(row_of(segment, file, locale));
    }
    return text;
}

}  // namespace termwise
