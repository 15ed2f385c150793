#include "core/text/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace termwise {
namespace {

TEST(CodePointAt, characters_of_one_to_four_bytes_are_read) {
    EXPECT_EQ(code_point_at("a", 0).value, U'a');
    EXPECT_EQ(code_point_at("é", 0).value, U'é');
    EXPECT_EQ(code_point_at("€", 0).value, U'€');
    EXPECT_EQ(code_point_at("x\U0001F600", 1).value, U'\U0001F600');
    EXPECT_EQ(code_point_at("x\U0001F600", 1).bytes, 4U);
}

TEST(CodePointAt, bytes_that_are_not_UTF_8_come_out_one_by_one) {
    const std::string_view rows[] = {"\x80",         "\xFF",
                                     "\xC3",         "\xC3(",
                                     "\xE2\x82",     "\xC0\x80",
                                     "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                     "\xE0\x80\x80", "\xF8\x88\x80\x80\x80"};
    for (const std::string_view text : rows) {
        EXPECT_EQ(code_point_at(text, 0).value, U'\uFFFD');
        EXPECT_EQ(code_point_at(text, 0).bytes, 1U);
    }
}

TEST(CharactersBefore, a_place_is_counted_as_people_count) {
    EXPECT_EQ(characters_before("é€x", 0), 0U);
    EXPECT_EQ(characters_before("é€x", 5), 2U);
    EXPECT_EQ(characters_before("é€x", 99), 3U);
    EXPECT_EQ(characters_before("« 45 jours", 4), 3U);
}

TEST(Shortened, a_long_text_is_cut_between_characters) {
    EXPECT_EQ(shortened("éééé", 4), "éééé");
    EXPECT_EQ(shortened("ééééé", 4), "éééé…");
    EXPECT_EQ(shortened("a\nb\xFF", 9), "a b\uFFFD");
    EXPECT_EQ(shortened("", 0), "");
}

TEST(Shortened, any_bytes_become_UTF_8) {
    std::mt19937 random{5};
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (unsigned n = static_cast<unsigned>(random()) % 12; n > 0; --n)
            text += static_cast<char>(random() % 256);
        const std::string clean = shortened(text, 8);
        ASSERT_LE(characters_before(clean, clean.size()), 9U);
        for (std::size_t at = 0; at < clean.size();) {
            const CodePoint character = code_point_at(clean, at);
            ASSERT_TRUE(character.bytes > 1 || character.value < 0x80);
            at += character.bytes;
        }
    }
}

}  // namespace
}  // namespace termwise
