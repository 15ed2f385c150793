#include "core/scenario/scenario_draft.h"

#include <gtest/gtest.h>

#include "core/json/scenario_json.h"
#include "core/text/explain.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/scenario/random_scenarios.h"

namespace termwise {
namespace {

ScenarioOutcome outcome_of(const ScenarioDraft& draft) {
    return scenario_outcome(draft, assets::shipped_rules());
}

ScenarioDraft draft() {
    ScenarioDraft made;
    made.scenario.start_on = "2026-01-01";
    made.scenario.capital_rate = "10";
    made.scenario.sales = {{"2026-01-01", "100.00"}, {"2026-02-01", "250.00"}};
    made.scenario.policies = {{"Thirty days", "net 30", "", "2", "40", "12", "", ""},
                              {"Early", "2/10 net 30", "25", "1", "30", "12", "1.5", "0.25"},
                              {"In three", "3x", "", "3", "20", "9", "", ""}};
    made.scenario.sensitivity = DraftVariation{ScenarioInput::lost, "0", "6", "4", "1"};
    made.scenario.fan = DraftFan{"42", "60"};
    return made;
}

TEST(ScenarioDraft, policies_are_compared_varied_and_fanned_out) {
    const ScenarioOutcome outcome = outcome_of(draft());
    EXPECT_EQ(outcome.problems, Problems{});
    ASSERT_EQ(outcome.policies.size(), 3U);
    EXPECT_EQ(outcome.policies[1].notation, "2/10 net30");
    EXPECT_EQ(outcome.fans.size(), 3U);
    ASSERT_TRUE(outcome.sensitivity.has_value());
    EXPECT_EQ(outcome.sensitivity->rows.size(), 4U);
    EXPECT_EQ(outcome.sensitivity->rows[1].value, "2");
}

TEST(ScenarioDraft, every_problem_is_named_with_its_path_and_nothing_is_computed) {
    ScenarioDraft bad = draft();
    bad.jurisdiction = "XX";
    bad.scenario.sales[1].on = "2025-12-31";
    bad.scenario.policies[0].terms = "blah";
    bad.scenario.policies[1].lost = "101";
    bad.scenario.policies[2].name = "";
    bad.scenario.sensitivity->policy = "4";
    bad.scenario.fan->runs = "5";
    const ScenarioOutcome outcome = outcome_of(bad);
    EXPECT_TRUE(outcome.policies.empty());
    ASSERT_EQ(outcome.problems.size(), 7U);
    const std::vector<std::string> places{
        "jurisdiction",     "sales[1].on",        "policies[0].terms", "policies[1].lost",
        "policies[2].name", "sensitivity.policy", "fan.runs"};
    for (std::size_t i = 0; i < places.size(); ++i) EXPECT_EQ(outcome.problems[i].where, places[i]);
}

// Good Friday 2025, 30 days after 19 March: a holiday in Alsace-Moselle, none in the rest of
// France.
TEST(ScenarioDraft, days_move_off_the_holidays_of_the_calendar_that_is_named) {
    ScenarioDraft moved = draft();
    moved.scenario.start_on = "2025-03-19";
    moved.scenario.capital_rate = "36.5";
    moved.scenario.sales = {{"2025-03-19", "1000.00"}};
    moved.scenario.policies = {{"A", "net30~f", "", "", "", "", "", ""},
                               {"B", "net30", "", "", "", "", "", ""}};
    moved.scenario.sensitivity.reset();
    moved.scenario.fan.reset();
    // 1 000.00 x 36.5 % x 30/365 = 30.00; four days more, to Tuesday 22 April: 34.00
    const auto waiting = [&] {
        return decimal_text(outcome_of(moved).policies.at(0).financing.amount);
    };
    EXPECT_EQ(waiting(), "30.00");
    moved.calendar = "FR-57";
    EXPECT_EQ(waiting(), "34.00");
    moved.calendar = "FR-58";
    EXPECT_EQ(outcome_of(moved).problems,
              (Problems{{ErrorCode::unknown_name, "calendar", "FR-58", 0}}));
}

TEST(ScenarioDraft, one_policy_is_no_comparison_and_a_fan_has_its_limits) {
    ScenarioDraft bad = draft();
    bad.scenario.policies.resize(1);
    bad.scenario.sensitivity.reset();
    EXPECT_EQ(outcome_of(bad).problems, (Problems{{ErrorCode::missing, "policies", "", 0}}));
    bad = draft();
    bad.scenario.sales.assign(501, {"2026-01-01", "1.00"});
    EXPECT_EQ(outcome_of(bad).problems, (Problems{{ErrorCode::too_large, "sales", "501", 0}}));
    bad.scenario.policies.resize(7, bad.scenario.policies[0]);
    bad.scenario.sales.resize(1);
    EXPECT_EQ(outcome_of(bad).problems, (Problems{{ErrorCode::too_large, "policies", "7", 0}}));
}

TEST(ScenarioJson, a_request_read_and_written_is_the_same_text) {
    const std::string once = scenario_draft_json(draft());
    const auto read = scenario_draft_from_json(once);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, draft());
    EXPECT_EQ(scenario_draft_json(*read), once);
    EXPECT_FALSE(scenario_draft_from_json(R"({"schema":1,"sale":[]})").has_value());
}

TEST(ScenarioJson, two_thousand_random_requests_survive_writing_and_reading) {
    RandomScenarios requests{11};
    for (int i = 0; i < 2'000; ++i) {
        const std::string once = scenario_draft_json(requests.next());
        const auto read = scenario_draft_from_json(once);
        ASSERT_TRUE(read.has_value()) << once;
        ASSERT_EQ(scenario_draft_json(*read), once);
        ASSERT_EQ(scenario_draft_from_json(once), *read);
    }
}

TEST(ScenarioJson, the_same_seed_gives_the_same_bytes) {
    const std::string once = scenario_json(outcome_of(draft()));
    EXPECT_EQ(once, scenario_json(outcome_of(draft())));
    EXPECT_NE(once.find("\"p50\""), once.npos);
    ScenarioDraft other = draft();
    other.scenario.fan->seed = "43";
    EXPECT_NE(once, scenario_json(outcome_of(other)));
}

TEST(ScenarioDraft, every_figure_has_its_reason_in_every_language) {
    const ScenarioOutcome outcome = outcome_of(draft());
    for (const char* tag : shipped_languages) {
        const Texts texts = shipped_texts(tag);
        for (const PolicyResult& result : outcome.policies) {
            for (const Why* why : {&result.received.why, &result.discount.why, &result.lost.why,
                                   &result.fees.why, &result.financing.why,
                                   &result.present_value.why, &result.sales_outstanding.why}) {
                const std::string words = sentence(*why, texts);
                EXPECT_EQ(words.find_first_of("{}"), words.npos) << words;
            }
        }
    }
}

}  // namespace
}  // namespace termwise
