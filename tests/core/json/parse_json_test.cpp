#include <gtest/gtest.h>

#include "core/json/value.h"

namespace termwise {
namespace {

Problems problems_of(std::string_view text) {
    const auto document = parse_json(text);
    return document ? Problems{} : document.error();
}

TEST(ParseJson, a_document_read_and_written_is_the_same_text) {
    const std::string_view texts[] = {
        R"({"schema":1,"title":"Café \"Zoé\"","lines":[{"a":null},[],{}],"paid":true})",
        R"([-9007199254740991,0,9007199254740991])",
        R"("\n\t\u0001 😀")",
        "12.50",
        "1e40",
    };
    for (const std::string_view text : texts) {
        SCOPED_TRACE(text);
        const auto document = parse_json(text);
        ASSERT_TRUE(document.has_value());
        EXPECT_EQ(json_text(*document), text);
    }
}

// A value of every kind from a seed, a few levels deep.
JsonValue random_value(std::uint64_t& seed, int depth) {
    const auto below = [&](std::uint64_t bound) {
        seed = seed * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return (seed >> 33U) % bound;
    };
    const auto word = [&] {
        constexpr const char* words[] = {"", "a", "\"", "\\", "é€𝄞", "\n\t\x01", "{}", "1.50"};
        return std::string{words[below(8)]};
    };
    JsonValue value;
    value.kind = static_cast<JsonValue::Kind>(below(depth > 0 ? 7 : 5));
    if (value.kind == JsonValue::Kind::boolean) value.boolean = below(2) == 1;
    if (value.kind == JsonValue::Kind::integer)
        value.integer = static_cast<std::int64_t>(below(1'000'000)) - 500'000;
    if (value.kind == JsonValue::Kind::number) value.text = std::to_string(below(900)) + ".25e-3";
    if (value.kind == JsonValue::Kind::text) value.text = word();
    if (value.kind < JsonValue::Kind::array) return value;
    for (std::uint64_t count = below(4); count > 0; --count) {
        if (value.kind == JsonValue::Kind::object)
            value.names.push_back(std::to_string(count) + word());
        value.items.push_back(random_value(seed, depth - 1));
    }
    return value;
}

TEST(ParseJson, twenty_thousand_random_values_survive_writing_and_reading) {
    std::uint64_t seed = 5;
    for (int i = 0; i < 20'000; ++i) {
        const JsonValue value = random_value(seed, 4);
        ASSERT_EQ(parse_json(json_text(value)), value) << json_text(value);
    }
}

TEST(ParseJson, a_key_given_twice_is_a_conflict_naming_its_path) {
    EXPECT_EQ(problems_of(R"({"lines": [{}, {"a": 1, "b": 0, "a": [2]}], "x": 1, "x": "y"})"),
              (Problems{{ErrorCode::conflict, "lines[1].a", "[2]", 0},
                        {ErrorCode::conflict, "x", "\"y\"", 0}}));
}

TEST(ParseJson, what_is_not_JSON_is_malformed_at_the_byte_where_it_stops_being_JSON) {
    struct Row {
        std::string_view text;
        int at;
    };
    const Row rows[] = {
        {"", 0},
        {"{", 1},
        {"[1,]", 3},
        {"{\"a\" 1}", 5},
        {"NaN", 0},
        {"[Infinity]", 1},
        {"{'a':1}", 1},
        {"[1] []", 4},
        {"[01]", 2},
        {"nul", 3},
        {"\"\xC3\x28\"", 2},
        {"\"\xFF\"", 1},
        {"\"\\ud800\"", 7},
        {"// hi\n1", 0},
        {"1e400", 4},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.text);
        const Problems problems = problems_of(row.text);
        ASSERT_EQ(problems.size(), 1U);
        EXPECT_EQ(problems[0].code, ErrorCode::malformed);
        EXPECT_EQ(problems[0].at, row.at);
    }
}

TEST(ParseJson, thirty_two_levels_are_read_and_thirty_three_are_too_many) {
    const std::string opened(32, '[');
    const std::string closed(32, ']');
    EXPECT_TRUE(parse_json(opened + closed).has_value());
    const Problems problems = problems_of("[" + opened + closed + "]");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::too_large);
    EXPECT_FALSE(parse_json(std::string(500'000, '[')).has_value());
}

TEST(ParseJson, a_document_longer_than_a_mebibyte_is_refused) {
    const std::string text = "\"" + std::string(json_max_bytes - 2, 'a') + "\"";
    EXPECT_TRUE(parse_json(text).has_value());
    EXPECT_EQ(problems_of(text + " "), (Problems{{ErrorCode::too_large, "", "", 0}}));
}

TEST(ParseJson, counts_beyond_2_to_the_53_are_kept_as_written_and_are_no_counts) {
    const auto document = parse_json("[9007199254740992, -9007199254740993, 99999999999999999999]");
    ASSERT_TRUE(document.has_value());
    for (const JsonValue& item : document->items) {
        EXPECT_EQ(item.kind, JsonValue::Kind::number) << item.text;
    }
    EXPECT_EQ(document->items[0].text, "9007199254740992");
}

TEST(ParseJson, a_flood_of_problems_is_cut_short) {
    std::string text = "{";
    for (int i = 0; i < 10'000; ++i) text += R"("a":1,)";
    text += R"("a":1})";
    EXPECT_EQ(problems_of(text).size(), json_max_problems);
}

}  // namespace
}  // namespace termwise
