#include <gtest/gtest.h>

#include <algorithm>

#include "core/engine/evaluate.h"
#include "core/json/draft_json.h"
#include "core/json/outcome_json.h"
#include "tests/assets/shipped_rules.h"
#include "tests/core/engine/advice_samples.h"
#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

Outcome shipped_outcome(const Draft& draft) { return evaluate(draft, assets::shipped_rules()); }

// 1 200.00 due 2026-05-31 in France, on 2026-09-15: 43.37 interest and 40.00 (evaluate_test).
Draft late_draft() {
    Draft draft = sample_draft();
    draft.reminders = sample_reminders();
    return draft;
}

TEST(Advice, a_draft_that_asks_for_nothing_gets_nothing_more) {
    const Outcome outcome = shipped_outcome(sample_draft());
    EXPECT_FALSE(outcome.reminders || outcome.methods || outcome.risk || outcome.recovery);
    const std::string json = outcome_json(outcome);
    EXPECT_EQ(json.find("\"reminders\""), json.npos);
}

TEST(Advice, the_letter_to_be_sent_asks_for_the_account_and_its_fee_each_once) {
    const Outcome outcome = shipped_outcome(late_draft());
    ASSERT_EQ(outcome.problems, Problems{});
    ASSERT_TRUE(outcome.reminders.has_value());
    const ReminderPlan& plan = outcome.reminders->plan;
    ASSERT_EQ(plan.now, std::size_t{1});
    EXPECT_EQ(plan.steps[1].on, date_of(2026, 6, 15));  // the 14th is a Sunday
    // 1 200.00 + 43.37 + 40.00 and 5.00 of this letter
    EXPECT_EQ(amount(outcome.reminders->claim), "1288.37");
    EXPECT_EQ(plan.next, std::size_t{2});
    EXPECT_EQ(plan.steps[2].on, date_of(2026, 9, 25));
}

TEST(Advice, letters_already_sent_charge_their_fees_once) {
    Draft draft = late_draft();
    draft.reminders->letters = {{"2", "2026-06-15", ""}, {"3", "2026-06-25", ""}};
    const Outcome outcome = shipped_outcome(draft);
    // 5.00, and 2.00 + 1 % of 1 200.00 = 14.00
    EXPECT_EQ(amount(outcome.reminders->plan.fees), "19.00");
    EXPECT_EQ(amount(outcome.reminders->claim), "1302.37");
}

TEST(Advice, a_letter_of_tomorrow_is_not_sent_yet) {
    Draft draft = late_draft();
    draft.reminders->letters = {{"2", "2026-09-16", ""}};
    EXPECT_EQ(shipped_outcome(draft).reminders->plan.now, std::size_t{1});
}

TEST(Advice, in_France_the_cost_of_letters_stays_with_the_creditor) {
    const auto barred = [](const Outcome& outcome) {
        return std::any_of(outcome.findings.begin(), outcome.findings.end(), [](const auto& one) {
            return one.why.rule == std::string_view{"finding.letter_fee_barred"};
        });
    };
    Draft draft = late_draft();
    EXPECT_TRUE(barred(shipped_outcome(draft)));
    draft.jurisdiction = "DE";
    EXPECT_FALSE(barred(shipped_outcome(draft)));
    draft = late_draft();
    draft.reminders = DraftReminders{};
    EXPECT_FALSE(barred(shipped_outcome(draft)));
}

TEST(Advice, of_several_instalments_the_oldest_open_one_is_reminded_of) {
    Draft draft = late_draft();
    draft.terms = "3x";
    draft.issued_on = "2026-08-01";
    draft.payments = {{"2026-08-01", "400.00"}};
    draft.as_of = "2026-09-15";
    const Outcome outcome = shipped_outcome(draft);
    // Due on 1 August (paid), 1 September (open) and 1 October.
    EXPECT_EQ(outcome.reminders->plan.now, std::size_t{1});
    EXPECT_EQ(outcome.reminders->plan.steps[1].on, date_of(2026, 9, 15));
    EXPECT_EQ(amount(outcome.reminders->plan.steps[2].fee), "6.00");  // 1 % of 400.00 + 2.00
}

TEST(Advice, a_paid_invoice_has_nothing_to_remind_of_and_nothing_to_recover) {
    Draft draft = late_draft();
    draft.recovery = DraftRecovery{};
    draft.payments = {{"2026-05-31", "1200.00"}};
    const Outcome outcome = shipped_outcome(draft);
    EXPECT_EQ(outcome.reminders->plan.hold, Hold::paid);
    EXPECT_FALSE(outcome.recovery.has_value());
}

TEST(Advice, methods_are_compared_on_the_invoice_with_the_law_on_surcharges) {
    Draft draft = sample_draft();
    draft.methods = sample_methods();
    const Outcome outcome = shipped_outcome(draft);
    ASSERT_EQ(outcome.problems, Problems{});
    const auto& compared = outcome.methods->compared;
    ASSERT_EQ(compared.size(), 5U);
    // 1 200.00 x 1.5 % + 0.25; 1 200.00 x 8 % x 3/365 = 0.789
    EXPECT_EQ(amount(compared[0].cost.fee), "18.25");
    EXPECT_EQ(amount(compared[0].cost.financing), "0.79");
    EXPECT_EQ(amount(compared[1].cost.net), "1200.00");
    EXPECT_EQ(compared[1].place, 1);
    EXPECT_EQ(amount(compared[2].cost.fee), "4.00");  // 13.20, held at 4.00
    EXPECT_EQ(amount(compared[2].cost.tax), "0.80");
    EXPECT_EQ(outcome.methods->surcharges[0].verdict, Surcharging::forbidden);
    EXPECT_EQ(outcome.methods->surcharges[3].verdict, Surcharging::unknown);
}

TEST(Advice, a_buyer_is_judged_by_earlier_invoices_and_by_opinion) {
    Draft draft = sample_draft();
    draft.risk = sample_buyer();
    const Outcome outcome = shipped_outcome(draft);
    ASSERT_TRUE(outcome.risk.has_value());
    ASSERT_TRUE(outcome.risk->habits.has_value());
    EXPECT_EQ(outcome.risk->habits->counted, 5);
    EXPECT_EQ(outcome.risk->habits->late, 4);
    EXPECT_EQ(outcome.risk->risk.score.factors.front().origin, Origin::data);
    // History 20 x 40, median 2 days 94 x 20, 24 months 80 x 10, 300 % of usual 40 x 10,
    // company 70 x 10, minor signs 50 x 10: 5 080 / 100 = 50.8
    EXPECT_EQ(outcome.risk->risk.score.points, 51);
    EXPECT_EQ(outcome.risk->risk.late.why.rule, "why.risk.by_habit");
}

TEST(Advice, routes_are_ranked_for_what_is_owed) {
    Draft draft = sample_draft();
    draft.recovery = sample_recovery();
    const Outcome outcome = shipped_outcome(draft);
    ASSERT_TRUE(outcome.recovery.has_value());
    const auto& routes = outcome.recovery->routes;
    ASSERT_EQ(routes.size(), 5U);
    EXPECT_EQ(routes[1].success, Share::basis_points(6250));
    // Agency: 1 283.37 x 62.5 % = 802.11; VAT 200.00 x 37.5 % = 75.00; 10.00; 18 % = 144.38;
    // 802.11 x 8 % x 60/365 = 10.55
    EXPECT_EQ(amount(routes[1].net), "712.18");
    EXPECT_EQ(amount(routes[4].net), "200.00");  // the VAT of a write-off
    EXPECT_EQ(std::count_if(routes.begin(), routes.end(),
                            [](const RouteValue& value) { return value.place == 1; }),
              1);
}

TEST(Advice, a_dispute_closes_the_orders_that_are_for_clear_claims) {
    Draft draft = late_draft();
    draft.recovery = DraftRecovery{};
    draft.reminders->disputed_on = "2026-06-01";
    const Outcome outcome = shipped_outcome(draft);
    EXPECT_EQ(outcome.reminders->plan.hold, Hold::disputed);
    for (const RouteValue& value : outcome.recovery->routes) {
        EXPECT_EQ(value.place == 0, value.route == RecoveryRoute::payment_order ||
                                        value.route == RecoveryRoute::small_claims);
    }
}

TEST(Advice, what_is_wrong_with_a_part_is_named_and_leaves_out_that_part_alone) {
    Draft draft = late_draft();
    draft.reminders->steps[0].days = "soon";
    draft.reminders->letters = {{"1", "2026-06-02", ""}, {"1", "2026-06-01", ""}};
    draft.methods = sample_methods();
    draft.methods->offered[0].tariff = "gold";
    draft.methods->offered[2].percent = "51";
    draft.risk = sample_buyer();
    draft.risk->usual_order = "0";
    draft.risk->past[1].due_on = "";
    draft.recovery = sample_recovery();
    draft.recovery->routes[0].days = "1.5";
    draft.recovery->routes.push_back({RecoveryRoute::agency, "", "", "", ""});
    const Outcome outcome = shipped_outcome(draft);
    EXPECT_EQ(outcome.problems,
              (Problems{
                  {ErrorCode::malformed, "reminders.steps[0].days", "soon", 0},
                  {ErrorCode::unknown_name, "methods.offered[0].tariff", "gold", 0},
                  {ErrorCode::out_of_range, "methods.offered[2].percent", "51", 0},
                  {ErrorCode::unfinished, "risk.past[1].due_on", "", 0},
                  {ErrorCode::out_of_range, "risk.usual_order", "0", 0},
                  {ErrorCode::malformed, "recovery.routes[0].days", "1.5", 0},
                  {ErrorCode::conflict, "recovery.routes[1].route", "agency", 0},
              }));
    EXPECT_FALSE(outcome.reminders || outcome.methods || outcome.risk || outcome.recovery);
    EXPECT_TRUE(outcome.late.has_value());
}

TEST(Advice, a_past_invoice_without_its_day_is_told_and_not_counted) {
    Draft draft = late_draft();
    draft.risk = sample_buyer();
    const auto counted = shipped_outcome(draft).risk->habits->counted;
    draft.risk->past.insert(draft.risk->past.begin(), {"", "2026-01-01"});
    const Outcome outcome = shipped_outcome(draft);
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::unfinished, "risk.past[0].due_on", "", 0}}));
    ASSERT_TRUE(outcome.risk.has_value());
    EXPECT_EQ(outcome.risk->habits->counted, counted);
}

TEST(Advice, letters_follow_each_other) {
    Draft draft = late_draft();
    draft.reminders->letters = {{"2", "2026-06-20", ""}, {"1", "", ""}, {"3", "2026-06-01", ""}};
    EXPECT_EQ(shipped_outcome(draft).problems,
              (Problems{{ErrorCode::missing, "reminders.letters[1].sent_on", "", 0},
                        {ErrorCode::conflict, "reminders.letters[2].sent_on", "2026-06-01", 0}}));
    draft.reminders->letters = {{"2", "2026-06-20", ""}, {"2", "2026-06-21", ""}};
    EXPECT_EQ(shipped_outcome(draft).problems,
              (Problems{{ErrorCode::conflict, "reminders.letters[1].step", "2", 0}}));
}

TEST(Advice, a_tariff_in_euros_says_nothing_of_an_invoice_in_pounds) {
    Draft draft = sample_draft();
    draft.currency = "GBP";
    draft.methods = DraftMethods{{{"ideal", "", {}, "", "", "", "", "", "", ""}}, "", {}};
    draft.recovery = DraftRecovery{};
    EXPECT_EQ(shipped_outcome(draft).problems,
              (Problems{{ErrorCode::conflict, "methods.offered[0].tariff", "ideal", 0},
                        {ErrorCode::no_rule, "recovery.routes", "GBP", 0}}));
}

TEST(Advice, every_way_to_ask_is_answered_and_survives_writing_and_reading) {
    for (unsigned variant = 0; variant < 84; ++variant) {
        Draft draft = sample_draft();
        ask_for_advice(draft, variant);
        const auto read = draft_from_json(draft_json(draft));
        ASSERT_TRUE(read.has_value()) << variant;
        EXPECT_EQ(*read, draft);
        const Outcome outcome = shipped_outcome(draft);
        EXPECT_EQ(outcome.problems, Problems{}) << variant;
        EXPECT_TRUE(outcome.reminders && outcome.methods && outcome.risk && outcome.recovery);
    }
}

}  // namespace
}  // namespace termwise
