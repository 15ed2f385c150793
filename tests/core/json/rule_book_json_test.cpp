#include "core/json/rule_book_json.h"

#include <gtest/gtest.h>

#include "tests/assets/rule_bundle.h"
#include "tests/assets/shipped_rules.h"

namespace termwise {
namespace {

TEST(RuleBookJson, the_shipped_files_make_one_book) {
    const auto book = rule_book_from_json(assets::rule_bundle());
    ASSERT_TRUE(book.has_value());
    EXPECT_EQ(book->jurisdictions, assets::shipped_rules().jurisdictions);
    EXPECT_EQ(book->series, assets::shipped_rules().series);
    EXPECT_NE(book->jurisdiction("FR"), nullptr);
}

TEST(RuleBookJson, a_problem_of_a_file_is_named_by_its_place_in_the_bundle) {
    const auto book = rule_book_from_json(R"({"rates":[{"schema":1},7],"laws":[]})");
    ASSERT_FALSE(book.has_value());
    EXPECT_EQ(book.error().front().where.substr(0, 9), "rates[0].");
    EXPECT_EQ(book.error().back(), (Error{ErrorCode::unknown_name, "laws", "[]", 0}));
}

TEST(RuleBookJson, the_same_series_twice_is_a_conflict) {
    const assets::AssetFile file = assets::asset_files("rates").front();
    const auto book = rule_book_from_json(R"({"rates":[)" + file.text + "," + file.text + "]}");
    ASSERT_FALSE(book.has_value());
    ASSERT_EQ(book.error().size(), 1U);
    EXPECT_EQ(book.error()[0].code, ErrorCode::conflict);
    EXPECT_EQ(book.error()[0].where, "rates[1]");
}

}  // namespace
}  // namespace termwise
