#include "core/json/read_tariffs.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(ReadTariffs, a_tariff_has_its_fee_its_bounds_and_its_date) {
    const auto file = tariffs_from_json(
        R"({"schema":1,"id":"x","tariffs":[{"id":"a","name":"A","kind":"card","currency":"GBP",)"
        R"("percent":"1.5","fixed":"0.20","least":"0.50","most":"4","cross_border":"1",)"
        R"("vat":"20","settlement_days":3,"as_of":"2026","source":"a.uk","confidence":"high"}]})");
    ASSERT_TRUE(file.has_value());
    const Tariff& tariff = file->tariffs.at(0);
    EXPECT_EQ(tariff.fixed, (Money{20, Currency{"GBP"}}));
    EXPECT_EQ(tariff.least, (Money{50, Currency{"GBP"}}));
    EXPECT_EQ(tariff.most, (Money{400, Currency{"GBP"}}));
    EXPECT_EQ(tariff.share, Share::basis_points(150));
    EXPECT_EQ(tariff.settlement_days, 3);
}

TEST(ReadTariffs, every_problem_is_named_with_its_path) {
    const auto file = tariffs_from_json(
        R"({"schema":1,"id":"x","tariffs":[{"id":"a","name":"A","kind":"cash","currency":"EUR",)"
        R"("percent":"1.5","fixed":"-1","most":4,"source":"a","confidence":"high"}],)"
        R"("surcharges":[{"places":["FR"],"kinds":[],"debtors":["king"],"verdict":"forbidden",)"
        R"("law":"L","confidence":"low"}]})");
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error(),
              (Problems{
                  {ErrorCode::unknown_name, "tariffs[0].kind", "\"cash\"", 0},
                  {ErrorCode::out_of_range, "tariffs[0].fixed", "\"-1\"", 0},
                  {ErrorCode::malformed, "tariffs[0].most", "4", 0},
                  {ErrorCode::unknown_name, "surcharges[0].debtors[0]", "\"king\"", 0},
              }));
}

}  // namespace
}  // namespace termwise
