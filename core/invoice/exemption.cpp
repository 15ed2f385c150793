#include "core/invoice/exemption.h"

#include <algorithm>
#include <array>

namespace termwise {
namespace {

// EN 16931 code list VATEX (CEF, "VAT exemption reason code list").
constexpr std::array exemptions{
    KnownExemption{"VATEX-EU-AE", VatCategory::AE, "vatex.eu_ae"},
    KnownExemption{"VATEX-EU-IC", VatCategory::K, "vatex.eu_ic"},
    KnownExemption{"VATEX-EU-G", VatCategory::G, "vatex.eu_g"},
    KnownExemption{"VATEX-EU-O", VatCategory::O, "vatex.eu_o"},
    KnownExemption{"VATEX-FR-FRANCHISE", VatCategory::E, "vatex.fr_franchise"},
    KnownExemption{"VATEX-EU-132", VatCategory::E, "vatex.eu_132"},
    KnownExemption{"VATEX-EU-D", VatCategory::E, "vatex.eu_d"},
    KnownExemption{"VATEX-EU-F", VatCategory::E, "vatex.eu_f"},
};

}  // namespace

std::span<const KnownExemption> known_exemptions() { return exemptions; }

bool needs_exemption(VatCategory category) {
    return !bears_vat(category) && category != VatCategory::Z;
}

Exemption exemption_of(VatCategory category, std::string_view typed) {
    const auto known =
        std::find_if(exemptions.begin(), exemptions.end(), [&](const KnownExemption& row) {
            return typed.empty() ? row.category == category : row.code == typed;
        });
    const bool open = typed.empty() && category == VatCategory::E;
    if (known != exemptions.end() && !open) {
        return {std::string{known->code}, std::string{known->reason}};
    }
    const bool is_code = typed.starts_with("VATEX-");
    return {std::string{is_code ? typed : std::string_view{}}, std::string{typed}};
}

}  // namespace termwise
