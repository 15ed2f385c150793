#include "core/invoice/exemption.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(Exemption, reverse_charge_export_and_union_supplies_carry_their_own_reason) {
    EXPECT_EQ(exemption_of(VatCategory::AE, ""), (Exemption{"VATEX-EU-AE", "vatex.eu_ae"}));
    EXPECT_EQ(exemption_of(VatCategory::K, ""), (Exemption{"VATEX-EU-IC", "vatex.eu_ic"}));
    EXPECT_EQ(exemption_of(VatCategory::G, ""), (Exemption{"VATEX-EU-G", "vatex.eu_g"}));
    EXPECT_EQ(exemption_of(VatCategory::O, ""), (Exemption{"VATEX-EU-O", "vatex.eu_o"}));
}

TEST(Exemption, what_is_exempt_is_so_for_a_reason_that_must_be_said) {
    EXPECT_EQ(exemption_of(VatCategory::E, ""), Exemption{});
    EXPECT_EQ(exemption_of(VatCategory::E, "VATEX-FR-FRANCHISE"),
              (Exemption{"VATEX-FR-FRANCHISE", "vatex.fr_franchise"}));
    EXPECT_EQ(exemption_of(VatCategory::E, "§ 19 UStG"), (Exemption{"", "§ 19 UStG"}));
    EXPECT_EQ(exemption_of(VatCategory::E, "VATEX-EU-309"),
              (Exemption{"VATEX-EU-309", "VATEX-EU-309"}));
}

TEST(Exemption, only_categories_without_tax_need_a_reason_and_zero_rate_does_not) {
    for (const auto category :
         {VatCategory::E, VatCategory::AE, VatCategory::K, VatCategory::G, VatCategory::O}) {
        EXPECT_TRUE(needs_exemption(category)) << name_of(category);
    }
    for (const auto category : {VatCategory::S, VatCategory::Z, VatCategory::L, VatCategory::M}) {
        EXPECT_FALSE(needs_exemption(category)) << name_of(category);
    }
}

}  // namespace
}  // namespace termwise
