#include "core/json/reader.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

struct Shop {
    std::string name;
    int tills = 0;
    std::optional<std::string> note;
    std::vector<Shop> branches;
};

void read_value(const JsonPlace& at, Shop& shop) {
    ObjectReader object{at};
    object.required("name", shop.name);
    object.required("tills", shop.tills);
    object.optional("note", shop.note);
    object.optional("branches", shop.branches);
    object.finish();
}

TEST(ObjectReader, a_well_formed_document_is_read_whole) {
    const auto shop = from_json<Shop>(
        R"({"branches": [{"name": "Nord", "tills": 2}], "tills": 1, "name": "Süd", "note": "x"})");
    ASSERT_TRUE(shop.has_value());
    EXPECT_EQ(shop->name, "Süd");
    EXPECT_EQ(shop->note, "x");
    ASSERT_EQ(shop->branches.size(), 1U);
    EXPECT_EQ(shop->branches[0].tills, 2);
}

TEST(ObjectReader, every_problem_is_reported_with_its_path_and_the_text_as_it_stands) {
    const auto shop = from_json<Shop>(
        R"({"name": 5, "tills": 1.5, "note": null, "tilts": {"a": []}, "branches": [7, {"tills": 3000000000}]})");
    ASSERT_FALSE(shop.has_value());
    EXPECT_EQ(shop.error(), (Problems{
                                {ErrorCode::malformed, "name", "5", 0},
                                {ErrorCode::malformed, "tills", "1.5", 0},
                                {ErrorCode::malformed, "note", "null", 0},
                                {ErrorCode::malformed, "branches[0]", "7", 0},
                                {ErrorCode::missing, "branches[1].name", "", 0},
                                {ErrorCode::out_of_range, "branches[1].tills", "3000000000", 0},
                                {ErrorCode::unknown_name, "tilts", R"({"a":[]})", 0},
                            }));
}

TEST(ObjectReader, what_is_no_object_is_one_problem_and_not_one_per_member) {
    const auto shop = from_json<Shop>("[]");
    ASSERT_FALSE(shop.has_value());
    EXPECT_EQ(shop.error(), (Problems{{ErrorCode::malformed, "", "[]", 0}}));
}

TEST(ObjectReader, another_version_of_a_document_is_refused_by_its_number) {
    const auto document = parse_json(R"({"schema": 2})");
    ASSERT_TRUE(document.has_value());
    Problems problems;
    ObjectReader object{JsonPlace{*document, {}, problems}};
    object.schema(1);
    object.finish();
    EXPECT_EQ(problems, (Problems{{ErrorCode::out_of_range, "schema", "2", 0}}));
}

TEST(ObjectReader, a_very_long_culprit_is_quoted_in_part) {
    const auto shop =
        from_json<Shop>(R"({"name": "a", "tills": ")" + std::string(5000, 'x') + "\"}");
    ASSERT_FALSE(shop.has_value());
    EXPECT_EQ(shop.error()[0].value.size(), 200U);
}

}  // namespace
}  // namespace termwise
