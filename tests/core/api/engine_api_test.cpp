#include "core/api/engine_api.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/json/draft_json.h"
#include "tests/assets/rule_bundle.h"
#include "tests/assets/shipped_rules.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {
namespace {

using Json = nlohmann::json;

Json taken(char* text) {
    Json json = Json::parse(text);
    termwise_free_text(text);
    return json;
}

class EngineApi : public testing::Test {
protected:
    termwise_rules* rules_ = termwise_rules_read(assets::rule_bundle().c_str());

    ~EngineApi() override { termwise_rules_free(rules_); }
};

TEST_F(EngineApi, a_draft_goes_in_as_JSON_and_its_outcome_comes_out) {
    EXPECT_EQ(taken(termwise_rules_problems(rules_)), Json::parse(R"({"problems":[]})"));
    const Json outcome = taken(termwise_evaluate(rules_, draft_json(sample_draft()).c_str()));
    EXPECT_EQ(outcome["late"]["total"]["amount"], "1283.37");
}

TEST_F(EngineApi, a_text_that_is_no_draft_gives_its_problems) {
    for (const char* text : {"", "{", "[]", static_cast<const char*>(nullptr)}) {
        const Json answer = taken(termwise_evaluate(rules_, text));
        EXPECT_FALSE(answer["problems"].empty());
        EXPECT_FALSE(answer.contains("late"));
    }
}

TEST_F(EngineApi, a_text_that_is_no_rule_book_gives_an_empty_one_and_its_problems) {
    termwise_rules* rules = termwise_rules_read(R"({"rates":[{}]})");
    EXPECT_FALSE(taken(termwise_rules_problems(rules))["problems"].empty());
    const Json outcome = taken(termwise_evaluate(rules, draft_json(sample_draft()).c_str()));
    EXPECT_EQ(outcome["problems"][0]["where"], "jurisdiction");
    termwise_rules_free(rules);
    termwise_rules_free(nullptr);
}

TEST_F(EngineApi, policies_are_compared_on_the_same_sales) {
    const Json answer = taken(termwise_scenario(
        rules_, R"({"schema":1,"jurisdiction":"FR","currency":"EUR","start_on":"2026-01-01",)"
                R"("capital_rate":"10","sales":[{"on":"2026-01-01","amount":"100.00"}],)"
                R"("policies":[{"name":"A","terms":"net 30"},{"name":"B","terms":"net 60"}]})"));
    EXPECT_TRUE(answer["problems"].empty());
    // 100.00 / (1 + 10 % x 30/365)
    EXPECT_EQ(answer["policies"][0]["present_value"]["amount"], "99.18");
    EXPECT_EQ(answer["policies"][1]["place"], 2);
    for (const char* text : {"", "{}", static_cast<const char*>(nullptr)}) {
        EXPECT_FALSE(taken(termwise_scenario(rules_, text))["problems"].empty());
    }
}

TEST_F(EngineApi, terms_are_read_and_put_in_words) {
    EXPECT_EQ(taken(termwise_parse_terms("2/10 net 30"))["readings"].size(), 1U);
    EXPECT_EQ(taken(termwise_parse_terms("blah"))["problems"][0]["where"], "terms");
    for (const assets::AssetFile& locale : assets::asset_files("locales")) {
        const Json said = taken(termwise_describe("net 30", locale.text.c_str()));
        EXPECT_TRUE(said["problems"].empty());
        EXPECT_FALSE(said["readings"][0]["words"].get<std::string>().empty());
    }
    EXPECT_FALSE(taken(termwise_describe("net 30", "{}"))["problems"].empty());
}

TEST_F(EngineApi, it_says_its_version_and_the_schema_of_a_draft) {
    EXPECT_STREQ(termwise_version(), "0.1.0");
    EXPECT_EQ(taken(termwise_draft_schema())["type"], "object");
}

}  // namespace
}  // namespace termwise
