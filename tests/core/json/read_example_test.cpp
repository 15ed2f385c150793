#include "core/json/read_example.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

constexpr const char* one_example =
    R"([{"schema":1,"id":"thirds","title":{"en":"In three","fr":"En trois"},
    "about":{"en":"A sentence.","fr":"Une phrase."},
    "source":"hand","draft":{"schema":1,"jurisdiction":"FR","currency":"EUR","debtor":"business",
    "terms":"3x"},"expected":{"anything":"goes"}}])";

TEST(ExamplesFromJson, an_example_has_a_title_and_a_sentence_in_each_language_and_its_draft) {
    const auto examples = examples_from_json(one_example);
    ASSERT_TRUE(examples.has_value());
    ASSERT_EQ(examples->size(), 1U);
    const Example& example = examples->front();
    EXPECT_EQ(example.id, "thirds");
    EXPECT_EQ(example.title_in("fr"), "En trois");
    EXPECT_EQ(example.title_in("de"), "In three");
    EXPECT_EQ(example.about_in("fr"), "Une phrase.");
    EXPECT_EQ(example.about_in("de"), "A sentence.");
    EXPECT_EQ(example.draft.terms, "3x");
}

TEST(ExamplesFromJson, what_is_wrong_in_an_example_is_named_with_its_path) {
    const auto examples = examples_from_json(R"([{"schema":1,"id":"x","title":{"en":1},"source":"",
        "draft":{"schema":1,"jurisdiction":"FR","currency":"EUR","debtor":"martian"},"colour":"red"}])");
    ASSERT_FALSE(examples.has_value());
    EXPECT_EQ(examples.error(),
              (Problems{{ErrorCode::malformed, "[0].title.en", "1"},
                        {ErrorCode::unknown_name, "[0].draft.debtor", "\"martian\""},
                        {ErrorCode::unknown_name, "[0].colour", "\"red\""}}));
}

}  // namespace
}  // namespace termwise
