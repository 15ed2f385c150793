#include "core/invoice/invoice_findings.h"

#include <gtest/gtest.h>

#include "tests/core/invoice/sample_lines.h"

namespace termwise {
namespace {

using Weight = InvoiceFinding::Weight;

/// What is found, as "finding@where".
std::vector<std::string> found(const Invoice& invoice, bool delivery_known = false) {
    std::vector<std::string> all;
    for (const auto& finding : invoice_findings(invoice, totals_of(invoice), delivery_known)) {
        all.push_back(std::string{finding.why.rule} + "@" + finding.where);
    }
    return all;
}

Line line_in(VatCategory category, const char* exemption = "") {
    Line line = sample_line("1", "100", "0");
    line.category = category;
    line.exemption = exemption;
    return line;
}

TEST(InvoiceFindings, a_plain_invoice_breaks_no_rule) {
    EXPECT_EQ(found({{sample_line("1", "100", "20")}, {}, {}, {}}), std::vector<std::string>{});
    EXPECT_EQ(found({{line_in(VatCategory::Z), line_in(VatCategory::AE)}, {}, {}, {}}),
              std::vector<std::string>{});
}

TEST(InvoiceFindings, what_is_outside_VAT_stands_alone) {
    const Invoice mixed{{sample_line("1", "1", "20"), line_in(VatCategory::O)}, {}, {}, {}};
    EXPECT_EQ(found(mixed),
              (std::vector<std::string>{"finding.vat_outside_mixed@lines[1].vat_category"}));
    EXPECT_EQ(found({{line_in(VatCategory::O)}, {}, {}, {}}), std::vector<std::string>{});
    const Invoice by_charge{{sample_line("1", "1", "20")},
                            {{amount_of(AdjustmentKind::charge, 100), VatCategory::O, {}}},
                            {},
                            {}};
    EXPECT_EQ(found(by_charge),
              (std::vector<std::string>{"finding.vat_outside_mixed@adjustments"}));
}

TEST(InvoiceFindings, an_exempt_line_must_say_why) {
    EXPECT_EQ(found({{line_in(VatCategory::E)}, {}, {}, {}}),
              (std::vector<std::string>{"finding.vat_reason_missing@lines"}));
    EXPECT_EQ(
        found(
            {{line_in(VatCategory::E), line_in(VatCategory::E, "VATEX-FR-FRANCHISE")}, {}, {}, {}}),
        std::vector<std::string>{});
    EXPECT_EQ(found({{line_in(VatCategory::E, "VATEX-EU-AE")}, {}, {}, {}}),
              (std::vector<std::string>{"finding.vat_reason_of_other_category@lines"}));
}

TEST(InvoiceFindings, a_union_supply_names_the_day_of_delivery) {
    const Invoice invoice{{line_in(VatCategory::K)}, {}, {}, {}};
    EXPECT_EQ(found(invoice),
              (std::vector<std::string>{"finding.delivery_day_missing@delivered_on"}));
    EXPECT_EQ(found(invoice, true), std::vector<std::string>{});
}

TEST(InvoiceFindings, odd_lines_and_silent_adjustments_are_spoken_of) {
    Invoice invoice{{sample_line("1", "-5", "0")}, {}, {}, {}};
    invoice.lines[0].adjustments = {amount_of(AdjustmentKind::charge, 1)};
    invoice.lines[0].adjustments[0].reason = "";
    invoice.adjustments = {{amount_of(AdjustmentKind::allowance, 1), VatCategory::S, {}}};
    invoice.adjustments[0].adjustment.reason = "";
    EXPECT_EQ(found(invoice),
              (std::vector<std::string>{
                  "finding.vat_standard_without_rate@lines[0].vat_rate",
                  "finding.negative_price@lines[0].unit_price",
                  "finding.adjustment_without_reason@lines[0].adjustments[0].reason",
                  "finding.adjustment_without_reason@adjustments[0].reason"}));
    const auto all = invoice_findings(invoice, totals_of(invoice), true);
    EXPECT_EQ(all.back().weight, Weight::note);
    EXPECT_EQ(all.front().why.source, "EN 16931, BR-S-05");
}

}  // namespace
}  // namespace termwise
