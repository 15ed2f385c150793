#include "core/recovery/routes.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/money/euros.h"

namespace termwise {
namespace {

RouteExample agency() {
    RouteExample route;
    route.route = RecoveryRoute::agency;
    route.success = Share::basis_points(6000);
    route.success_fee = Share::basis_points(1500);
    route.days = 90;
    return route;
}

RouteExample write_off() {
    RouteExample route;
    route.route = RecoveryRoute::write_off;
    return route;
}

Recoverable owed() { return {euros(100'000), euros(16'000), false, AnnualRate::basis_points(800)}; }

TEST(RecoveryRoutes, an_agency_that_collects_six_in_ten_leaves_562_16_of_1_000_EUR) {
    const std::vector<RouteExample> routes{agency()};
    const RouteValue value = route_values(routes, owed(), true).at(0);
    EXPECT_EQ(value.recovered.amount, euros(60'000));
    EXPECT_EQ(value.relief.amount, euros(6'400));       // 160.00 x 40 %
    EXPECT_EQ(value.success_fee.amount, euros(9'000));  // 600.00 x 15 %
    EXPECT_EQ(value.waiting.amount, euros(1'184));      // 600.00 x 8 % x 90/365 = 11.835
    EXPECT_EQ(value.net.amount, euros(56'216));
}

TEST(RecoveryRoutes, giving_up_brings_the_VAT_back_where_the_law_grants_it) {
    const std::vector<RouteExample> routes{write_off()};
    EXPECT_EQ(route_values(routes, owed(), true).at(0).net.amount, euros(16'000));
    EXPECT_EQ(route_values(routes, owed(), false).at(0).net.amount, euros(0));
}

TEST(RecoveryRoutes, the_one_worth_most_comes_first_and_says_by_how_much) {
    const std::vector<RouteExample> routes{write_off(), agency()};
    const auto values = route_values(routes, owed(), true);
    EXPECT_EQ(values[0].place, 2);
    EXPECT_EQ(values[1].place, 1);
    EXPECT_EQ(values[0].why.rule, "why.recovery.behind");
    EXPECT_EQ(values[1].why.rule, "why.recovery.best");
}

TEST(RecoveryRoutes, a_route_closed_by_its_limit_or_by_a_dispute_takes_no_place) {
    std::vector<RouteExample> routes{agency(), agency()};
    routes[0].limit = euros(99'999);
    routes[1].contested = false;
    Recoverable disputed = owed();
    disputed.disputed = true;
    const auto values = route_values(routes, disputed, true);
    EXPECT_EQ(values[0].place, 0);
    EXPECT_EQ(values[0].why.rule, "why.recovery.above_limit");
    EXPECT_EQ(values[1].place, 0);
    EXPECT_EQ(values[1].why.rule, "why.recovery.contested");
}

TEST(RecoveryRoutes, a_court_is_named_in_the_reason_for_its_cost_and_for_being_closed) {
    RouteExample court = agency();
    court.procedure = "Mahnverfahren (ZPO 688)";
    court.source = "source.example_fee";
    const auto open = route_values(std::vector{court}, owed(), true);
    EXPECT_EQ(open[0].cost.why.rule, "why.recovery.court_cost");
    EXPECT_EQ(open[0].cost.why.source, "source.example_fee");
    court.contested = false;
    Recoverable disputed = owed();
    disputed.disputed = true;
    EXPECT_EQ(route_values(std::vector{court}, disputed, true)[0].why.source, court.procedure);
}

TEST(RecoveryRoutes, what_comes_in_less_what_goes_out_is_what_is_left) {
    for (const RecoveryLaw& law : assets::shipped_rules().recovery) {
        for (std::int64_t claim = 1; claim < 50'000'000; claim = claim * 3 + 7) {
            const Recoverable debt{{claim, law.currency},
                                   {claim / 6, law.currency},
                                   false,
                                   AnnualRate::basis_points(1000)};
            for (const RouteValue& value : route_values(law.routes, debt, true)) {
                EXPECT_EQ(value.recovered.amount + value.relief.amount,
                          value.net.amount + value.cost.amount + value.success_fee.amount +
                              value.waiting.amount);
            }
        }
    }
}

const RouteExample& shipped(std::string_view place, RecoveryRoute route) {
    const RecoveryLaw* law = assets::shipped_rules().recovery_law(place);
    for (const RouteExample& one : law->routes) {
        if (one.route == route) return one;
    }
    ADD_FAILURE() << place << " has no " << name_of(route);
    return law->routes.front();
}

TEST(ShippedRecovery, a_Mahnbescheid_costs_half_a_court_fee) {
    // GKG KV 1100 from 1 June 2025: 38.00 up to 1 000, 85.25 up to 5 000, 529.00 up to 95 000.
    const RouteExample& order = shipped("DE", RecoveryRoute::payment_order);
    EXPECT_EQ(route_cost(order, euros(100'000)), euros(3'800));
    EXPECT_EQ(route_cost(order, euros(100'001)), euros(4'100));
    EXPECT_EQ(route_cost(order, euros(500'000)), euros(8'525));
    EXPECT_EQ(route_cost(order, euros(9'500'000)), euros(52'900));
    // GKG 34: 140 for each 15 000 up to 200 000, 210 for each 50 000 above 500 000; half of 4 558.
    EXPECT_EQ(route_cost(order, euros(11'000'000)), euros(59'900));
    EXPECT_EQ(route_cost(order, euros(60'000'000)), euros(227'900));
}

TEST(ShippedRecovery, a_money_claim_in_England_costs_its_issue_fee) {
    const auto pounds = [](std::int64_t pence) { return Money{pence, Currency{"GBP"}}; };
    const RouteExample& claim = shipped("UK", RecoveryRoute::payment_order);
    EXPECT_EQ(route_cost(claim, pounds(30'000)), pounds(3'500));
    EXPECT_EQ(route_cost(claim, pounds(1'000'000)), pounds(45'500));
    EXPECT_EQ(route_cost(claim, pounds(2'000'000)), pounds(100'000));  // 5 % of 20 000
    EXPECT_EQ(route_cost(claim, pounds(30'000'000)), pounds(1'000'000));
    EXPECT_EQ(shipped("UK", RecoveryRoute::small_claims).limit, pounds(1'000'000));
}

// UKSC art. 13, 19: 100 PLN up to 1 500, 400 up to 7 500, 500 up to 10 000, 5 % above 20 000.
TEST(ShippedRecovery, the_Polish_electronic_order_costs_a_quarter_of_the_fee_from_30_PLN_on) {
    const auto zloty = [](std::int64_t grosz) { return Money{grosz, Currency{"PLN"}}; };
    const RouteExample& order = shipped("PL", RecoveryRoute::payment_order);
    EXPECT_EQ(route_cost(order, zloty(100'000)), zloty(3'000));
    EXPECT_EQ(route_cost(order, zloty(500'000)), zloty(10'000));
    EXPECT_EQ(route_cost(order, zloty(1'000'000)), zloty(12'500));
    EXPECT_EQ(route_cost(order, zloty(3'000'000)), zloty(37'500));
}

// GebV SchKG art. 16: 60 CHF above 1 000, 90 above 10 000; with 13.30 of postage (ba-sz.ch).
TEST(ShippedRecovery, a_Swiss_payment_order_costs_its_fee_and_the_postage) {
    const auto francs = [](std::int64_t rappen) { return Money{rappen, Currency{"CHF"}}; };
    const RouteExample& order = shipped("CH", RecoveryRoute::payment_order);
    EXPECT_EQ(route_cost(order, francs(1'000'000)), francs(7'330));
    EXPECT_EQ(route_cost(order, francs(1'000'001)), francs(10'330));
}

// DPR 115/2002 art. 13: 98 EUR up to 5 200, half of it for an order, and 27 in advance (art. 30).
// Ley 10/2012: nothing up to 2 000; above, 100 and 0.5 % for an order: 100 + 50 of 10 000.
// GKG 34, KV 1210: three fees of 40 up to 500, of 61 up to 1 000.
TEST(ShippedRecovery, court_fees_are_those_of_the_statutes) {
    EXPECT_EQ(route_cost(shipped("IT", RecoveryRoute::payment_order), euros(520'000)),
              euros(7'600));
    EXPECT_EQ(route_cost(shipped("IT", RecoveryRoute::small_claims), euros(520'000)),
              euros(12'500));
    EXPECT_EQ(route_cost(shipped("ES", RecoveryRoute::payment_order), euros(200'000)), euros(0));
    EXPECT_EQ(route_cost(shipped("ES", RecoveryRoute::payment_order), euros(1'000'000)),
              euros(15'000));
    EXPECT_EQ(route_cost(shipped("DE", RecoveryRoute::small_claims), euros(50'000)), euros(12'000));
    EXPECT_EQ(route_cost(shipped("DE", RecoveryRoute::small_claims), euros(50'001)), euros(18'300));
    EXPECT_EQ(shipped("DE", RecoveryRoute::small_claims).limit, euros(100'000));  // ZPO 495a
}

TEST(ShippedRecovery, every_place_knows_every_route_once_and_names_its_court_procedures) {
    for (const RecoveryLaw& law : assets::shipped_rules().recovery) {
        SCOPED_TRACE(law.id);
        for (int i = 0; i <= static_cast<int>(RecoveryRoute::write_off); ++i) {
            const auto kind = static_cast<RecoveryRoute>(i);
            const auto is_kind = [&](const RouteExample& one) { return one.route == kind; };
            const auto found = std::find_if(law.routes.begin(), law.routes.end(), is_kind);
            ASSERT_EQ(std::count_if(law.routes.begin(), law.routes.end(), is_kind), 1);
            const bool is_court =
                kind == RecoveryRoute::payment_order || kind == RecoveryRoute::small_claims;
            EXPECT_EQ(!found->procedure.empty(), is_court) << name_of(kind);
        }
    }
}

// Prose has words in every language; what is no prose cites a law or a page.
TEST(ShippedRecovery, every_source_is_a_citation_or_has_words_in_every_language) {
    for (const RecoveryLaw& law : assets::shipped_rules().recovery) {
        for (const RouteExample& route : law.routes) {
            for (const std::string& text : {route.source, route.procedure}) {
                const bool is_key = text.starts_with("source.") || text.starts_with("procedure.");
                for (const char* tag : shipped_languages) {
                    EXPECT_TRUE(!is_key || shipped_texts(tag).has(text)) << law.id << " " << text;
                }
            }
        }
    }
}

TEST(ShippedRecovery, every_place_has_its_routes_dated_and_sourced) {
    for (const Jurisdiction& place : assets::shipped_rules().jurisdictions) {
        const RecoveryLaw* law = assets::shipped_rules().recovery_law(place.code);
        ASSERT_NE(law, nullptr) << place.code;
        EXPECT_TRUE(parse_date(law->as_of, "as_of").has_value());
        EXPECT_GE(law->routes.size(), 3U) << place.code;
        for (const RouteExample& route : law->routes) {
            EXPECT_FALSE(route.source.empty()) << place.code;
            EXPECT_LE(route.success, Share{Share::one});
            EXPECT_EQ(route.success.billionths % 1'000, 0) << "whole parts per million";
        }
    }
}

}  // namespace
}  // namespace termwise
