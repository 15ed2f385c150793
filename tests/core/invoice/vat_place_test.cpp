#include "core/invoice/vat_place.h"

#include <gtest/gtest.h>

#include "tests/core/invoice/sample_lines.h"

namespace termwise {
namespace {

Invoice invoice_in(VatCategory category) {
    Line line = sample_line("1", "100", category == VatCategory::S ? "20" : "0");
    line.category = category;
    return {{line}, {}, {}, {}};
}

/// The rule of what is found, "" when nothing is.
std::string found(VatCategory category, const VatPlaces& places) {
    const auto findings = place_findings(invoice_in(category), places);
    if (findings.empty()) return "";
    EXPECT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].where, "lines[0].vat_category");
    EXPECT_TRUE(findings[0].why.source.starts_with("Directive 2006/112/EC"));
    return std::string{findings[0].why.rule};
}

TEST(VatPlace, the_Union_has_twenty_seven_member_states) {
    int count = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            if (is_member_state(std::string{first, second})) ++count;
        }
    }
    EXPECT_EQ(count, 27);
    EXPECT_TRUE(is_member_state("GR"));   // by ISO 3166-1; EL is the VAT number's prefix
    EXPECT_FALSE(is_member_state("GB"));  // left on 2020-01-31
    EXPECT_FALSE(is_member_state("CH"));
    EXPECT_FALSE(is_member_state(""));
}

// Articles 44, 138 and 196: a business in another member state.
TEST(VatPlace, tax_charged_to_a_business_in_another_member_state_is_remarked) {
    EXPECT_EQ(found(VatCategory::S, {"FR", "DE", true}), "finding.vat_to_member_state");
    EXPECT_EQ(found(VatCategory::S, {"FR", "DE", false}), "");
    EXPECT_EQ(found(VatCategory::S, {"FR", "FR", true}), "");
    EXPECT_EQ(found(VatCategory::K, {"FR", "DE", true}), "");
    EXPECT_EQ(found(VatCategory::AE, {"FR", "DE", true}), "");
}

TEST(VatPlace, an_intra_community_supply_needs_a_business_in_another_member_state) {
    EXPECT_EQ(found(VatCategory::K, {"FR", "FR", true}), "finding.vat_not_to_member_state");
    EXPECT_EQ(found(VatCategory::K, {"FR", "DE", false}), "finding.vat_not_to_member_state");
    EXPECT_EQ(found(VatCategory::K, {"FR", "CH", true}), "finding.vat_not_to_member_state");
}

// Article 146.
TEST(VatPlace, an_export_leaves_the_Union) {
    EXPECT_EQ(found(VatCategory::G, {"FR", "US", false}), "");
    EXPECT_EQ(found(VatCategory::G, {"FR", "DE", true}), "finding.vat_not_exported");
    EXPECT_EQ(found(VatCategory::G, {"FR", "FR", true}), "finding.vat_not_exported");
    EXPECT_EQ(found(VatCategory::S, {"FR", "US", true}), "finding.vat_to_outside");
    EXPECT_EQ(found(VatCategory::O, {"FR", "US", true}), "");
}

TEST(VatPlace, a_seller_outside_the_Union_is_told_nothing) {
    EXPECT_EQ(found(VatCategory::S, {"GB", "FR", true}), "");
    EXPECT_EQ(found(VatCategory::K, {"CH", "CH", true}), "");
}

}  // namespace
}  // namespace termwise
