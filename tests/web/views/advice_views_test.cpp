// The views of advice with everything they can show, and with nothing that can be read.

#include <gtest/gtest.h>

#include <array>

#include "tests/web/views/advised_case.h"
#include "tests/web/views/good_page.h"

namespace termwise::web {
namespace {

// The same with a text in every field that none of them can read.
Draft unreadable_advice() {
    Draft draft = advised_case();
    draft.risk->past = {{"yesterday", "2026-02-30"}, {"", ""}};
    draft.risk->days_beyond_terms = "soon";
    draft.risk->relation_months = "-1";
    draft.risk->usual_order = "0";
    draft.risk->insurer_limit = "<b>";
    draft.risk->weights = {{RiskFactor::history, "lots"}, {RiskFactor::history, "1001"}};
    draft.methods->offered[0].tariff = "no_such_tariff";
    draft.methods->offered[1].percent = "101";
    draft.methods->offered[2].name = "";
    draft.methods->capital_rate = "much";
    draft.recovery->routes = {{RecoveryRoute::agency, "101", "-5", "x", "y"},
                              {RecoveryRoute::agency, "", "", "", ""}};
    draft.scenario->start_on = "tomorrow";
    draft.scenario->capital_rate = "-3";
    draft.scenario->sales = {{"2020-01-01", "a lot"}, {"", ""}};
    draft.scenario->policies = {{"", "when they like", "500", "x", "y", "z", "-", "-"}, {}};
    draft.scenario->sensitivity = DraftVariation{ScenarioInput::lost, "", "high", "99", "12"};
    draft.scenario->fan = DraftFan{"x", "1"};
    return draft;
}

constexpr std::array advice_views{"nav.buyer", "nav.methods", "nav.scenarios"};

TEST(AdviceViews, show_all_they_know_in_every_language_at_every_width) {
    for (const char* title : advice_views) expect_good_view(title, advised_case());
}

TEST(AdviceViews, show_and_keep_what_cannot_be_read) {
    for (const char* title : advice_views) expect_good_view(title, unreadable_advice());
}

TEST(AdviceViews, say_what_to_do_when_nothing_is_known) {
    Draft asked;
    asked.risk.emplace();
    asked.methods.emplace();
    asked.recovery.emplace();
    asked.scenario.emplace();
    for (const char* title : advice_views) {
        expect_good_view(title, Draft{});
        expect_good_view(title, asked);
    }
}

}  // namespace
}  // namespace termwise::web
