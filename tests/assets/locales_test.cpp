// What every locale file must keep: the keys and placeholders of English, the writing of its
// language, and characters that the page's typeface has.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "core/text/message.h"
#include "core/text/utf8.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/text/languages.h"

namespace termwise {
namespace {

TEST(Locales, every_language_says_what_English_says_with_the_same_values) {
    const Texts original = shipped_texts("en");
    for (const char* tag : shipped_languages) {
        SCOPED_TRACE(tag);
        const Texts translation = shipped_texts(tag);
        for (const auto& [key, message] : original.messages()) {
            if (!translation.has(key)) {
                ADD_FAILURE() << key << " is missing";
            } else {
                EXPECT_EQ(placeholders_of(translation[key]), placeholders_of(message)) << key;
            }
        }
        for (const auto& [key, message] : translation.messages())
            EXPECT_TRUE(original.has(key)) << key << " is unknown in English";
    }
}

TEST(Locales, numbers_and_dates_are_written_as_the_languages_write_them) {
    EXPECT_EQ(shipped_texts("en").locale(), english());
    EXPECT_EQ(shipped_texts("fr").locale(), french());
    EXPECT_EQ(shipped_texts("de").locale(), german());
    EXPECT_EQ(shipped_texts("es").locale(), spanish());
    EXPECT_EQ(shipped_texts("it").locale(), italian());
    EXPECT_EQ(shipped_texts("nl").locale(), dutch());
}

TEST(Locales, keys_stand_in_order_one_on_a_line) {
    for (const char* tag : shipped_languages) {
        const std::string file = project_file(std::string{"assets/locales/"} + tag + ".json");
        std::vector<std::string> keys;
        for (std::size_t at = file.find("\"messages\": {\n") + 14; file[at] == '"';) {
            keys.push_back(file.substr(at + 1, file.find('"', at + 1) - at - 1));
            at = file.find('\n', at) + 1;
        }
        EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end())) << tag;
        EXPECT_EQ(keys.size(), shipped_texts(tag).messages().size()) << tag;
    }
}

TEST(Locales, quotes_and_apostrophes_are_the_curved_ones) {
    for (const char* tag : shipped_languages) {
        const Texts texts = shipped_texts(tag);
        for (const auto& [key, message] : texts.messages())
            EXPECT_EQ(message.find_first_of("'\"`"), message.npos) << tag << ' ' << key;
    }
}

TEST(Locales, no_message_begins_or_ends_with_a_space_or_doubles_one) {
    for (const char* tag : shipped_languages) {
        const Texts texts = shipped_texts(tag);
        for (const auto& [key, message] : texts.messages()) {
            EXPECT_FALSE(message.starts_with(' ') || message.ends_with(' ')) << tag << ' ' << key;
            EXPECT_EQ(message.find("  "), message.npos) << tag << ' ' << key;
        }
    }
}

/// Where a French sign that wants a no-break space before it has none; npos where all is well.
std::size_t slip_of_typography(std::string_view message) {
    constexpr std::array<std::string_view, 7> signs{":", ";", "!", "?", "»", "%", "€"};
    for (const std::string_view sign : signs) {
        const std::size_t at = message.find(" " + std::string{sign});
        if (at != message.npos) return at;
    }
    return message.find("« ");
}

TEST(Locales, French_signs_keep_their_distance_with_a_no_break_space) {
    const Texts texts = shipped_texts("fr");
    for (const auto& [key, message] : texts.messages())
        EXPECT_EQ(slip_of_typography(message), message.npos) << key << ": " << message;
}

TEST(Locales, German_quotes_open_low_close_high_and_percent_keeps_its_distance) {
    const Texts texts = shipped_texts("de");
    for (const auto& [key, message] : texts.messages()) {
        EXPECT_EQ(message.find("”"), message.npos) << key << ": " << message;
        EXPECT_EQ(message.find(" %"), message.npos) << key << ": " << message;
        const std::size_t open = message.find("„");
        const std::size_t close = message.find("“");
        EXPECT_EQ(open == message.npos, close == message.npos) << key << ": " << message;
        EXPECT_LE(open, close) << key << ": " << message;
    }
}

// The characters of the page's typeface (assets/fonts), without the control characters.
bool is_drawable(char32_t character) {
    constexpr std::u32string_view signs =
        U"\u2009\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u202F\u20AC\u2190\u2191\u2192"
        U"\u2193\u2212\u2260\u2264\u2265";
    return (character >= 0x20 && character <= 0x7E) || (character >= 0xA0 && character <= 0x17F) ||
           (character >= 0x2010 && character <= 0x2014) || signs.find(character) != signs.npos;
}

TEST(Locales, the_typeface_has_every_character) {
    for (const char* tag : shipped_languages) {
        const Texts texts = shipped_texts(tag);
        for (const auto& [key, message] : texts.messages()) {
            for (std::size_t at = 0; at < message.size();) {
                const CodePoint character = code_point_at(message, at);
                EXPECT_TRUE(is_drawable(character.value)) << tag << ' ' << key << ": " << message;
                at += character.bytes;
            }
        }
    }
}

}  // namespace
}  // namespace termwise
