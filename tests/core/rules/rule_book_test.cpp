#include "core/rules/rule_book.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(RuleBook, finds_by_code_and_id_what_it_lists_and_nothing_else) {
    RuleBook rules;
    rules.jurisdictions.resize(2);
    rules.jurisdictions[0].code = "DE";
    rules.jurisdictions[1].code = "FR";
    rules.series.push_back({"ecb", "", {}, {}});
    rules.calendars.resize(1);
    rules.calendars[0].id = "TARGET2";

    EXPECT_EQ(rules.jurisdiction("FR"), &rules.jurisdictions[1]);
    EXPECT_EQ(rules.rate_series("ecb"), &rules.series[0]);
    EXPECT_EQ(rules.calendar("TARGET2"), &rules.calendars[0]);
    EXPECT_EQ(rules.jurisdiction("fr"), nullptr);
    EXPECT_EQ(rules.rate_series(""), nullptr);
    EXPECT_EQ(rules.calendar("FR"), nullptr);
}

}  // namespace
}  // namespace termwise
