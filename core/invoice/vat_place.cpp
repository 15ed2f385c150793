#include "core/invoice/vat_place.h"

#include <algorithm>
#include <array>
#include <optional>

namespace termwise {
namespace {

using Weight = InvoiceFinding::Weight;

// Since 2020-02-01, when the United Kingdom had left.
constexpr std::array<std::string_view, 27> states{
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};

// The place of the first line of that category; nothing without any.
std::optional<std::string> line_of(const Invoice& invoice, VatCategory category) {
    const auto line =
        std::find_if(invoice.lines.begin(), invoice.lines.end(),
                     [category](const Line& each) { return each.category == category; });
    if (line == invoice.lines.end()) return std::nullopt;
    return "lines[" + std::to_string(line - invoice.lines.begin()) + "].vat_category";
}

}  // namespace

std::span<const std::string_view> member_states() { return states; }

bool is_member_state(std::string_view country) {
    return std::binary_search(states.begin(), states.end(), country);
}

std::vector<InvoiceFinding> place_findings(const Invoice& invoice, const VatPlaces& places) {
    std::vector<InvoiceFinding> findings;
    if (!is_member_state(places.seller)) return findings;
    const auto add = [&](VatCategory category, Weight weight, const char* key, const char* source) {
        if (std::optional<std::string> where = line_of(invoice, category)) {
            findings.push_back({weight, {key, {}, source, {}}, *std::move(where)});
        }
    };
    const bool within = is_member_state(places.buyer);
    const bool to_other_state = within && places.buyer != places.seller;
    if (to_other_state && places.buyer_is_business) {
        add(VatCategory::S, Weight::note, "finding.vat_to_member_state",
            "Directive 2006/112/EC, art. 44, 138, 196");
    } else {
        add(VatCategory::K, Weight::warning, "finding.vat_not_to_member_state",
            "Directive 2006/112/EC, art. 138");
    }
    if (within) {
        add(VatCategory::G, Weight::warning, "finding.vat_not_exported",
            "Directive 2006/112/EC, art. 146");
    } else {
        add(VatCategory::S, Weight::note, "finding.vat_to_outside",
            "Directive 2006/112/EC, art. 44, 146");
    }
    return findings;
}

}  // namespace termwise
