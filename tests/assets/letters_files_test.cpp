// What every letters file must keep: the keys and placeholders of English, no number of its own,
// and the writing of its language.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "core/documents/document.h"
#include "core/text/message.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/documents/case_letters.h"

namespace termwise {
namespace {

Texts letters_in(const std::string& tag) {
    return shipped_letters(tag, shipped_texts(tag).locale());
}

TEST(LettersFiles, are_those_of_the_languages_of_the_page) {
    std::set<std::string> letters;
    std::set<std::string> locales;
    const std::filesystem::path assets = TERMWISE_SOURCE_DIR "/assets";
    for (const auto& entry : std::filesystem::directory_iterator(assets / "letters"))
        letters.insert(entry.path().filename().string());
    for (const auto& entry : std::filesystem::directory_iterator(assets / "locales"))
        locales.insert(entry.path().filename().string());
    EXPECT_EQ(letters, locales);
    EXPECT_EQ(letters.size(), shipped_languages.size());
}

TEST(LettersFiles, every_language_says_the_same_with_the_same_values) {
    const Texts original = letters_in("en");
    for (const char* tag : shipped_languages) {
        const Texts translation = letters_in(tag);
        EXPECT_EQ(translation.messages().size(), original.messages().size()) << tag;
        for (const auto& [key, message] : original.messages()) {
            ASSERT_TRUE(translation.has(key)) << tag << ' ' << key;
            EXPECT_EQ(placeholders_of(translation[key]), placeholders_of(message)) << key;
        }
    }
}

TEST(LettersFiles, every_document_has_its_title_in_every_language) {
    for (const char* tag : shipped_languages) {
        const Texts letters = letters_in(tag);
        for (int i = 0; i < document_kinds; ++i)
            EXPECT_TRUE(letters.has(std::string{"title."} + name_of(static_cast<DocumentKind>(i))));
    }
}

// So that every number of a document is a noted value (core/documents/wording.h).
TEST(LettersFiles, no_sentence_has_a_digit_but_citations_of_law) {
    for (const char* tag : shipped_languages) {
        const Texts letters = letters_in(tag);
        for (const auto& [key, message] : letters.messages()) {
            if (key.starts_with("law.")) continue;
            EXPECT_EQ(message.find_first_of("0123456789"), message.npos) << tag << ' ' << key;
        }
    }
}

TEST(LettersFiles, keys_stand_in_order_one_on_a_line) {
    for (const char* tag : shipped_languages) {
        const std::string file = project_file(std::string{"assets/letters/"} + tag + ".json");
        std::vector<std::string> keys;
        for (std::size_t at = file.find("\"messages\": {\n") + 14; file[at] == '"';) {
            keys.push_back(file.substr(at + 1, file.find('"', at + 1) - at - 1));
            at = file.find('\n', at) + 1;
        }
        EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end())) << tag;
        EXPECT_EQ(keys.size(), letters_in(tag).messages().size()) << tag;
    }
}

TEST(LettersFiles, signs_are_those_of_print) {
    for (const char* tag : shipped_languages) {
        const Texts letters = letters_in(tag);
        for (const auto& [key, message] : letters.messages()) {
            EXPECT_EQ(message.find_first_of("'\"`"), message.npos) << tag << ' ' << key;
            EXPECT_EQ(message.find("  "), message.npos) << tag << ' ' << key;
        }
    }
    const Texts french = letters_in("fr");
    for (const auto& [key, message] : french.messages())
        for (const char* sign : {" :", " ;", " !", " ?", " %", " €"})
            EXPECT_EQ(message.find(sign), message.npos) << key << ": " << message;
}

}  // namespace
}  // namespace termwise
