#include "core/json/writer.h"

#include <gtest/gtest.h>

#include "core/json/value.h"

namespace termwise {
namespace {

std::string written(std::string_view text) {
    JsonWriter writer;
    writer.text(text);
    return writer.take();
}

TEST(JsonWriter, commas_stand_between_members_and_items_only) {
    JsonWriter writer;
    writer.begin_object();
    writer.key("a");
    writer.begin_array();
    writer.count(1);
    writer.boolean(false);
    writer.begin_object();
    writer.end_object();
    writer.null();
    writer.end_array();
    writer.key("b");
    writer.text("x");
    writer.end_object();
    EXPECT_EQ(writer.written(), R"({"a":[1,false,{},null],"b":"x"})");
}

TEST(JsonWriter, quotes_and_control_characters_are_escaped) {
    EXPECT_EQ(written("a\"b\\c\n\r\t\x01\x7F"), R"("a\"b\\c\n\r\t\u0001\u007f")");
    EXPECT_EQ(written(std::string_view{"\0", 1}), R"("\u0000")");
}

TEST(JsonWriter, bytes_that_are_no_UTF_8_become_the_replacement_character) {
    EXPECT_EQ(written("é€😀"), "\"é€😀\"");
    EXPECT_EQ(written("a\xFFz"), "\"a\uFFFDz\"");
    EXPECT_EQ(written("\xC0\xAF"), "\"\uFFFD\uFFFD\"");            // overlong
    EXPECT_EQ(written("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\"");  // a surrogate
    EXPECT_EQ(written("\xF4\x90\x80\x80").size(), 2U + 4U * 3U);   // above U+10FFFF
    EXPECT_EQ(written("\xE2\x82"), "\"\uFFFD\uFFFD\"");            // cut short
}

TEST(JsonWriter, whatever_bytes_go_in_JSON_comes_out) {
    for (unsigned a = 0; a < 256; ++a) {
        for (unsigned b = 0; b < 256; ++b) {
            const std::string bytes{static_cast<char>(a), static_cast<char>(b), 'x'};
            ASSERT_TRUE(parse_json(written(bytes)).has_value()) << a << " " << b;
        }
    }
}

}  // namespace
}  // namespace termwise
