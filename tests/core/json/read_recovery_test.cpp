#include "core/json/read_recovery.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(ReadRecovery, a_route_has_its_costs_by_the_size_of_the_claim) {
    const auto law = recovery_from_json(
        R"({"schema":1,"id":"x","places":["DE"],"currency":"EUR","as_of":"2026-11-22",)"
        R"("vat_relief":{"value":true,"source":"UStG 17 II","confidence":"high"},)"
        R"("letters_barred":{"value":false,"source":"BGB 286","confidence":"medium"},)"
        R"("routes":[{"route":"payment_order","procedure":"Mahnverfahren","success":"60","days":90,"contested":false,)"
        R"("bands":[{"up_to":"1000","fixed":"38.00"},{"share":"3","least":"80"}],)"
        R"("limit":"5000","success_fee":"1","source":"GKG","confidence":"high"}]})");
    ASSERT_TRUE(law.has_value());
    const RouteExample& route = law->routes.at(0);
    EXPECT_EQ(route.route, RecoveryRoute::payment_order);
    EXPECT_EQ(route.procedure, "Mahnverfahren");
    EXPECT_EQ(route.bands.size(), 2U);
    EXPECT_EQ(route.bands[0].up_to, (Money{100'000, Currency{"EUR"}}));
    EXPECT_EQ(route.bands[1].least, (Money{8'000, Currency{"EUR"}}));
    EXPECT_EQ(route.limit, (Money{500'000, Currency{"EUR"}}));
    EXPECT_FALSE(route.contested);
    EXPECT_TRUE(law->vat_relief.value);
}

TEST(ReadRecovery, every_problem_is_named_with_its_path) {
    const auto law = recovery_from_json(
        R"({"schema":1,"id":"x","places":["DE"],"currency":"EUR","as_of":"2026",)"
        R"("vat_relief":{"value":"yes","source":"a","confidence":"high"},)"
        R"("letters_barred":{"value":false,"source":"b","confidence":"low"},)"
        R"("routes":[{"route":"duel","success":"60","days":90,"bands":[{"fixed":"-1"}],)"
        R"("source":"c","confidence":"high"},7]})");
    ASSERT_FALSE(law.has_value());
    ASSERT_GE(law.error().size(), 4U);
    EXPECT_EQ(law.error()[0].where, "vat_relief.value");
    EXPECT_EQ(law.error()[1].where, "routes[0].route");
    EXPECT_EQ(law.error()[2].where, "routes[0].bands[0].fixed");
    EXPECT_EQ(law.error()[3].where, "routes[1]");
}

}  // namespace
}  // namespace termwise
