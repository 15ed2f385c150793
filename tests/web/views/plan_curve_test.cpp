#include "web/views/plan_curve.h"

#include <gtest/gtest.h>

#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

using platform::Role;

TEST(PlanCurve, a_hundred_in_three_falls_to_66_66_then_33_33_then_nothing) {
    OpenedPage page{"en"};
    Draft draft;
    draft.issued_on = "2026-01-31";
    draft.lines = {{"Bicycle", "1", "100", VatCategory::O, "0"}};
    draft.as_of = "2026-01-31";
    draft.plan = "3x";
    page.open(draft);
    page.show("nav.instalments");
    EXPECT_NE(page.platform().found(Role::table, "How the debt falls"), nullptr);
    // 33.34, 33.33 and 33.33.
    for (const char* words : {"€66.66", "€33.34", "€33.33", "€66.67", "€0.00", "€100.00"}) {
        EXPECT_NE(page.platform().found(Role::cell, words), nullptr) << words;
    }
}

TEST(PlanCurve, one_payment_has_no_curve) {
    OpenedPage page{"en"};
    Draft draft;
    draft.issued_on = "2026-01-31";
    draft.lines = {{"Bicycle", "1", "100", VatCategory::O, "0"}};
    draft.as_of = "2026-01-31";
    draft.terms = "net 30";
    page.open(draft);
    page.show("nav.instalments");
    EXPECT_EQ(page.platform().found(Role::table, "How the debt falls"), nullptr);
}

}  // namespace
}  // namespace termwise::web
