#include "tests/vectors/same_value.h"

#include <gtest/gtest.h>

namespace termwise::vectors {
namespace {

std::size_t count_of_differences(const char* expected, const char* actual) {
    return differences(Json::parse(expected), Json::parse(actual)).size();
}

TEST(SameValue, numbers_are_compared_by_value_however_they_are_written) {
    EXPECT_EQ(count_of_differences(R"({"a": "12.50", "b": 3})", R"({"a": "12.5", "b": "3.00"})"),
              0U);
    EXPECT_EQ(count_of_differences(R"({"a": "-0.0"})", R"({"a": "0"})"), 0U);
    EXPECT_EQ(count_of_differences(R"({"a": "12.50"})", R"({"a": "12.51"})"), 1U);
    EXPECT_EQ(count_of_differences(R"({"a": "2024-01-01"})", R"({"a": "2024-01-02"})"), 1U);
}

TEST(SameValue, only_the_keys_expected_are_compared_and_each_must_be_given) {
    EXPECT_EQ(count_of_differences(R"({"a": 1})", R"({"a": 1, "b": 2})"), 0U);
    EXPECT_EQ(count_of_differences(R"({"a": 1, "b": 2})", R"({"a": 1})"), 1U);
    EXPECT_EQ(count_of_differences(R"({"a": null})", R"({"a": 1})"), 1U);
}

TEST(SameValue, lists_are_compared_item_by_item_and_must_be_of_one_length) {
    const Json expected = Json::parse(R"({"rows": [{"interest": "1"}, {"interest": "2"}]})");
    const Json actual = Json::parse(R"({"rows": [{"interest": "1"}, {"interest": "3"}]})");
    const std::vector<Difference> found = differences(expected, actual);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].where, "rows[1].interest");
    EXPECT_EQ(count_of_differences("[1, 2]", "[1]"), 1U);
}

TEST(SameValue, a_tolerance_loosens_the_figures_beside_it_and_no_others) {
    const char* expected = R"({"x": {"value": "1.00", "tolerance": 0.01}, "y": "1.00"})";
    EXPECT_EQ(count_of_differences(expected, R"({"x": {"value": "1.009"}, "y": "1"})"), 0U);
    EXPECT_EQ(count_of_differences(expected, R"({"x": {"value": "1.02"}, "y": "1.009"})"), 2U);
}

TEST(SameValue, a_published_figure_is_as_good_as_its_last_digit) {
    const char* printed = R"({"apr_printed": "13.2262"})";
    EXPECT_EQ(count_of_differences(printed, R"({"apr_printed": "13.22625"})"), 0U);
    EXPECT_EQ(count_of_differences(printed, R"({"apr_printed": "13.2264"})"), 1U);
    const char* solution = R"({"apr_solution": "13.2262"})";
    EXPECT_EQ(count_of_differences(solution, R"({"apr_solution": "13.22624"})"), 0U);
    EXPECT_EQ(count_of_differences(solution, R"({"apr_solution": "13.22626"})"), 1U);
    const char* long_value = R"({"value": "-304.1459143262052370338701494"})";
    EXPECT_EQ(count_of_differences(long_value, R"({"value": "-304.14591432620522"})"), 0U);
    EXPECT_EQ(count_of_differences(long_value, R"({"value": "-304.14591432"})"), 1U);
}

TEST(SameValue, of_a_list_with_numbered_lines_those_expected_are_compared) {
    const char* expected = R"({"rows": [{"n": 2, "amount": "5"}]})";
    EXPECT_EQ(count_of_differences(expected, R"({"rows": [{"n": 1}, {"n": 2, "amount": "5"}]})"),
              0U);
    EXPECT_EQ(count_of_differences(expected, R"({"rows": [{"n": 2, "amount": "6"}]})"), 1U);
    EXPECT_EQ(count_of_differences(expected, R"({"rows": [{"n": 1, "amount": "5"}]})"), 1U);
}

TEST(SameValue, a_decimal_has_one_plain_form) {
    EXPECT_EQ(plain_decimal("007.50"), "7.5");
    EXPECT_EQ(plain_decimal("-0.00"), "0");
    EXPECT_EQ(plain_decimal("1e3"), std::nullopt);
    EXPECT_EQ(plain_decimal("1/12"), std::nullopt);
    EXPECT_EQ(plain_decimal("."), std::nullopt);
}

}  // namespace
}  // namespace termwise::vectors
