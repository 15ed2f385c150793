#include "core/documents/wording.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/text/format.h"

namespace termwise {
namespace {

std::string in_words(const Quoted& value, const Language& language) {
    const Locale& locale = language.words.locale();
    switch (value.kind) {
        case WhyKind::money:
            return money_in_words(value.value, locale);
        case WhyKind::percent:
            return percent_in_words(value.value, locale);
        case WhyKind::date:
            return date_in_words(value.value, locale);
        case WhyKind::number:
            return number_in_words(value.value, locale);
        case WhyKind::name:
            return std::string{language.words[value.value]};
        case WhyKind::text:
            return value.value;
    }
    check_failed("a listed kind of value", __FILE__, __LINE__);
}

}  // namespace

Wording::Wording(DocumentKind kind, const Language& language) : language_{language} {
    document_.kind = kind;
}

std::string Wording::words(const Value& value) {
    Quoted quoted = value.quoted;
    if (quoted.words.empty()) quoted.words = in_words(quoted, language_);
    std::string words = quoted.words;
    if (!quoted.path.empty()) document_.figures.push_back(std::move(quoted));
    return words;
}

std::string Wording::cell(Value value) {
    Quoted& quoted = value.quoted;
    if (quoted.kind == WhyKind::date) {
        quoted.words = short_date_in_words(quoted.value, language_.words.locale());
    }
    return words(value);
}

std::string Wording::sentence(std::string_view key, Values values) {
    const auto names = placeholders_of(language_.letters[key]);
    std::vector<Filled> filled;
    for (const Value& value : values) {
        const bool used =
            names && std::find(names->begin(), names->end(), value.name) != names->end();
        if (used) filled.push_back({value.name, words(value)});
    }
    return language_.letters.worded(key, filled);
}

void Wording::lines(const std::vector<std::string>& texts) {
    std::vector<Row> rows;
    for (const std::string& text : texts) {
        if (!text.empty()) rows.push_back({text});
    }
    if (!rows.empty()) add(BlockKind::lines, std::move(rows));
}

void Wording::table(const std::vector<std::string_view>& keys, std::vector<Row> rows,
                    std::size_t numbers_from, bool has_sum) {
    if (rows.empty()) return;
    Row heads;
    for (const std::string_view key : keys) heads.emplace_back(language_.letters[key]);
    rows.insert(rows.begin(), std::move(heads));
    document_.blocks.push_back({BlockKind::table, std::move(rows), numbers_from, has_sum});
}

}  // namespace termwise
