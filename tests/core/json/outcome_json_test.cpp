#include "core/json/outcome_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/engine/evaluate.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {
namespace {

using Json = nlohmann::ordered_json;

TEST(OutcomeJson, amounts_are_texts_and_every_figure_has_its_reason) {
    const Json json = Json::parse(outcome_json(evaluate(sample_draft(), sample_rules())));
    EXPECT_EQ(json["schema"], 1);
    EXPECT_EQ(json["totals"]["gross"]["amount"], "1200.00");
    EXPECT_EQ(json["totals"]["gross"]["currency"], "EUR");
    EXPECT_EQ(json["readings"][0]["due_on"], "2026-05-31");
    EXPECT_EQ(json["late"]["ledger"]["segments"][0]["rate"], "12.15");
    EXPECT_EQ(json["late"]["days_late"], 107);
    EXPECT_TRUE(json["late"]["total"]["why"]["parts"].is_array());
}

TEST(OutcomeJson, a_part_that_is_absent_has_no_key_and_lists_are_always_there) {
    const Json json = Json::parse(outcome_json(evaluate(Draft{}, RuleBook{})));
    EXPECT_FALSE(json.contains("totals"));
    EXPECT_FALSE(json.contains("late"));
    EXPECT_EQ(json["instalments"], Json::array());
    EXPECT_EQ(json["problems"][0]["code"], "unknown_name");
    EXPECT_EQ(json["problems"][0]["where"], "jurisdiction");
}

TEST(OutcomeJson, the_same_outcome_is_the_same_bytes) {
    const RuleBook rules = sample_rules();
    EXPECT_EQ(outcome_json(evaluate(sample_draft(), rules)),
              outcome_json(evaluate(sample_draft(), rules)));
}

}  // namespace
}  // namespace termwise
