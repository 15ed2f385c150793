#include "core/json/read_locale.h"

#include <gtest/gtest.h>

#include "core/text/format.h"

namespace termwise {
namespace {

/// A whole locale file in which one piece of text is exchanged for another.
std::string locale_file(std::string_view piece = {}, std::string_view other = {}) {
    std::string text = R"({
"schema": 1,
"tag": "fr",
"decimal_separator": ",",
"group_separator": " ",
"minus": "−",
"date_pattern": "d MMMM yyyy",
"short_date_pattern": "dd/MM/yyyy",
"first_day": "1er",
"money_pattern": "{amount} {symbol}",
"percent_pattern": "{number} %",
"months": ["a","b","c","d","e","f","g","h","i","j","k","l"],
"short_months": ["a","b","c","d","e","f","g","h","i","j","k","l"],
"plural": "zero_one_is_one",
"messages": {
"owed.due": "Dû le {date}",
"owed.late": "{days, plural, one {# jour} other {# jours}}"
}})";
    if (!piece.empty()) text.replace(text.find(piece), piece.size(), other);
    return text;
}

Problems problems_of(std::string_view piece, std::string_view other) {
    const auto texts = texts_from_json(locale_file(piece, other));
    return texts ? Problems{} : texts.error();
}

TEST(TextsFromJson, a_locale_file_gives_the_writing_and_the_messages) {
    const auto texts = texts_from_json(locale_file());
    ASSERT_TRUE(texts.has_value());
    EXPECT_EQ(texts->locale().tag, "fr");
    EXPECT_EQ(texts->locale().plural, PluralRule::zero_one_is_one);
    EXPECT_EQ(texts->locale().months[11], "l");
    EXPECT_EQ(texts->worded("owed.late", {{"days", "0"}}), "0 jour");
    EXPECT_EQ(money_in_words("-1234.50 EUR", texts->locale()), "−1 234,50 €");
}

TEST(TextsFromJson, each_slip_is_named_with_its_place) {
    struct Row {
        std::string_view piece;
        std::string_view other;
        Error problem;
    };
    const Row rows[] = {
        {"\"schema\": 1", "\"schema\": 2", {ErrorCode::out_of_range, "schema", "2"}},
        {"\"tag\": \"fr\",", "", {ErrorCode::missing, "tag", ""}},
        {"\"fr\"", "7", {ErrorCode::malformed, "tag", "7"}},
        {"\"fr\"", "\"\"", {ErrorCode::missing, "tag", "\"\""}},
        {"\"group_separator\": \" \"",
         "\"group_separator\": \",\"",
         {ErrorCode::malformed, "group_separator", "\",\""}},
        {"{amount} {symbol}", "{amount}", {ErrorCode::malformed, "money_pattern", "\"{amount}\""}},
        {"{number} %", "%", {ErrorCode::malformed, "percent_pattern", "\"%\""}},
        {"d MMMM yyyy", "d MMMM", {ErrorCode::malformed, "date_pattern", "\"d MMMM\""}},
        {"\"short_months\": "
         "[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\",\"l\"]",
         "\"short_months\": [\"a\"]",
         {ErrorCode::out_of_range, "short_months", "[\"a\"]"}},
        {"zero_one_is_one", "many", {ErrorCode::unknown_name, "plural", "\"many\""}},
        {"Dû le {date}", "Due {date", {ErrorCode::malformed, "messages.owed.due", "\"Due {date\""}},
        {"Dû le {date}", "", {ErrorCode::missing, "messages.owed.due", "\"\""}},
        {"\"Dû le {date}\"", "3", {ErrorCode::malformed, "messages.owed.due", "3"}},
        {"other {# jours}",
         "few {# jours}",
         {ErrorCode::malformed, "messages.owed.late",
          "\"{days, plural, one {# jour} few {# jours}}\""}},
        {"\"messages\"", "\"mesages\"", {ErrorCode::missing, "messages", ""}},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.other);
        const Problems problems = problems_of(row.piece, row.other);
        ASSERT_FALSE(problems.empty());
        EXPECT_EQ(problems.front(), row.problem);
    }
}

TEST(TextsFromJson, a_key_given_twice_is_a_conflict) {
    const Problems problems = problems_of("owed.late", "owed.due");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::conflict);
    EXPECT_EQ(problems[0].where, "messages.owed.due");
}

TEST(TextsFromJson, a_document_of_another_kind_is_one_problem) {
    for (const std::string_view text : {"[]", "3", "null", "\"x\"", "", "{"}) {
        const auto texts = texts_from_json(text);
        ASSERT_FALSE(texts.has_value());
        EXPECT_EQ(texts.error().size(), 1U) << text;
    }
}

TEST(LettersFromJson, are_the_messages_of_a_language_written_as_its_locale_writes) {
    Locale locale;
    locale.tag = "fr";
    const auto letters = letters_from_json(
        R"({"schema":1,"tag":"fr","messages":{"letter.salutation":"Madame, Monsieur,"}})", locale);
    ASSERT_TRUE(letters.has_value());
    EXPECT_EQ((*letters)["letter.salutation"], "Madame, Monsieur,");
    EXPECT_EQ(letters->locale(), locale);
}

TEST(LettersFromJson, every_problem_is_named_with_its_path) {
    Locale locale;
    locale.tag = "de";
    EXPECT_EQ(
        letters_from_json(R"({"schema":1,"tag":"fr","messages":{"a":"{b"},"month":1})", locale)
            .error(),
        (Problems{{ErrorCode::conflict, "tag", "\"fr\"", 0},
                  {ErrorCode::malformed, "messages.a", "\"{b\"", 0},
                  {ErrorCode::unknown_name, "month", "1", 0}}));
    EXPECT_EQ(letters_from_json(R"({"schema":1})", locale).error().size(), 2U);
    EXPECT_FALSE(letters_from_json("[", locale).has_value());
}

}  // namespace
}  // namespace termwise
