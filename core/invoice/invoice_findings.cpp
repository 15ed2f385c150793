#include "core/invoice/invoice_findings.h"

#include <algorithm>
#include <utility>

namespace termwise {
namespace {

using Weight = InvoiceFinding::Weight;
using Findings = std::vector<InvoiceFinding>;

std::string line_path(std::size_t index, const char* field) {
    return "lines[" + std::to_string(index) + "]." + field;
}

WhyValue category_value(VatCategory category) {
    return {"category", WhyKind::text, name_of(category)};
}

/// BR-O-11: "An Invoice that contains a VAT breakdown group with a VAT category code 'Not subject
/// to VAT' shall not contain other VAT breakdown groups"; BR-O-12 to 14 say the same of the lines,
/// allowances and charges.
void add_mixed(Findings& findings, const Invoice& invoice, const Totals& totals) {
    const auto is_outside = [](const VatGroup& group) { return group.category == VatCategory::O; };
    if (totals.vat.size() < 2 || std::none_of(totals.vat.begin(), totals.vat.end(), is_outside)) {
        return;
    }
    const auto outside =
        std::find_if(invoice.lines.begin(), invoice.lines.end(),
                     [](const Line& line) { return line.category == VatCategory::O; });
    const auto index = static_cast<std::size_t>(outside - invoice.lines.begin());
    findings.push_back(
        {Weight::breach,
         {"finding.vat_outside_mixed", {}, "EN 16931, BR-O-11, BR-O-12, BR-O-13, BR-O-14", {}},
         outside == invoice.lines.end() ? "adjustments" : line_path(index, "vat_category")});
}

void add_exemptions(Findings& findings, const Totals& totals) {
    for (const VatGroup& group : totals.vat) {
        if (!needs_exemption(group.category)) continue;
        if (group.exemption.reason.empty()) {
            findings.push_back({Weight::breach,
                                {"finding.vat_reason_missing",
                                 {category_value(group.category)},
                                 "EN 16931, BR-E-10",
                                 {}},
                                "lines"});
        }
        for (const KnownExemption& known : known_exemptions()) {
            if (known.code != group.exemption.code || known.category == group.category) continue;
            findings.push_back({Weight::breach,
                                {"finding.vat_reason_of_other_category",
                                 {{"code", WhyKind::text, group.exemption.code},
                                  category_value(group.category),
                                  {"other", WhyKind::text, name_of(known.category)}},
                                 "EN 16931, BT-121",
                                 {}},
                                "lines"});
        }
    }
}

void add_line(Findings& findings, const Line& line, std::size_t index) {
    if (line.category == VatCategory::S && line.vat_rate == Share{}) {
        findings.push_back({Weight::warning,
                            {"finding.vat_standard_without_rate", {}, "EN 16931, BR-S-05", {}},
                            line_path(index, "vat_rate")});
    }
    if (line.unit_price.coefficient() < 0) {
        findings.push_back({Weight::warning,
                            {"finding.negative_price", {}, "EN 16931, BR-27", {}},
                            line_path(index, "unit_price")});
    }
    for (std::size_t i = 0; i < line.adjustments.size(); ++i) {
        if (!line.adjustments[i].reason.empty()) continue;
        findings.push_back({Weight::note,
                            {"finding.adjustment_without_reason", {}, "EN 16931, BR-42, BR-44", {}},
                            line_path(index, "adjustments[") + std::to_string(i) + "].reason"});
    }
}

void add_document(Findings& findings, const Invoice& invoice) {
    for (std::size_t i = 0; i < invoice.adjustments.size(); ++i) {
        const Adjustment& one = invoice.adjustments[i].adjustment;
        // Of nothing there is nothing to give a reason for.
        if (!one.reason.empty() || (one.amount && one.amount->is_zero())) continue;
        findings.push_back({Weight::note,
                            {"finding.adjustment_without_reason", {}, "EN 16931, BR-33, BR-38", {}},
                            "adjustments[" + std::to_string(i) + "].reason"});
    }
}

}  // namespace

std::vector<InvoiceFinding> invoice_findings(const Invoice& invoice, const Totals& totals,
                                             bool delivery_known) {
    Findings findings;
    add_mixed(findings, invoice, totals);
    add_exemptions(findings, totals);
    for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
        add_line(findings, invoice.lines[i], i);
    }
    add_document(findings, invoice);
    const bool within_union =
        std::any_of(totals.vat.begin(), totals.vat.end(),
                    [](const VatGroup& group) { return group.category == VatCategory::K; });
    if (within_union && !delivery_known) {
        findings.push_back({Weight::note,
                            {"finding.delivery_day_missing", {}, "EN 16931, BR-IC-11", {}},
                            "delivered_on"});
    }
    return findings;
}

}  // namespace termwise
