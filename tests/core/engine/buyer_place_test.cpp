#include "core/engine/buyer_place.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/invoice/vat_place.h"
#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

TEST(BuyerPlace, the_country_of_a_law_is_named_by_ISO_3166) {
    EXPECT_EQ(country_of("FR"), "FR");
    EXPECT_EQ(country_of("UK"), "GB");
    EXPECT_EQ(country_of("EU"), "");
}

TEST(BuyerPlace, the_usual_countries_have_every_member_state) {
    const auto codes = usual_countries();
    EXPECT_EQ(std::set<std::string_view>(codes.begin(), codes.end()).size(), codes.size());
    EXPECT_EQ(std::count_if(codes.begin(), codes.end(), is_member_state), 27);
}

TEST(BuyerPlace, a_buyer_is_abroad_in_another_country_unless_said_otherwise) {
    Draft draft;
    draft.jurisdiction = "UK";
    EXPECT_EQ(buyer_place(draft), BuyerPlace::same_country);
    draft.buyer_country = "GB";
    EXPECT_EQ(buyer_place(draft), BuyerPlace::same_country);
    draft.buyer_country = "FR";
    EXPECT_EQ(buyer_place(draft), BuyerPlace::abroad);
    draft.methods.emplace();
    EXPECT_EQ(buyer_place(draft), BuyerPlace::abroad);
    draft.methods->buyer = BuyerPlace::same_country;
    EXPECT_EQ(buyer_place(draft), BuyerPlace::same_country);
}

TEST(BuyerPlace, a_country_is_two_capital_letters) {
    for (const char* typed : {"F", "fr", "FRA", "F1", "F ", "\xC3\x89"}) {
        Draft draft = sample_draft();
        draft.buyer_country = typed;
        EXPECT_EQ(problems_of(draft),
                  (Problems{{ErrorCode::malformed, "buyer_country", typed, 0}}));
    }
    Draft draft = sample_draft();
    draft.buyer_country = "ZZ";
    EXPECT_EQ(problems_of(draft), Problems{});
}

TEST(BuyerPlace, the_outcome_says_what_the_directive_has_to_say) {
    const auto says = [](const char* country) {
        Draft draft = sample_draft();
        draft.buyer_country = country;
        return has_finding(outcome_of(draft), "finding.vat_to_member_state");
    };
    EXPECT_TRUE(says("DE"));
    EXPECT_FALSE(says("FR"));
    EXPECT_FALSE(says(""));
}

}  // namespace
}  // namespace termwise
