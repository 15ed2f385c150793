#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/invoice/line.h"

namespace termwise {

/// Why a VAT group bears no tax, as the invoice must say it (BT-120, BT-121).
struct Exemption {
    std::string code;    ///< Of the code list VATEX ("VATEX-EU-AE"); empty where it has none.
    std::string reason;  ///< A message key ("vatex.eu_ae"), or the words typed; empty: none given.

    bool operator==(const Exemption&) const = default;
};

/// A reason that the code list VATEX of EN 16931 names and that we have words for.
struct KnownExemption {
    std::string_view code;
    VatCategory category{};
    std::string_view reason;  ///< A message key; a literal.
};

/// All of them. The first of a category that admits one reason only (AE, K, G, O) is its reason.
std::span<const KnownExemption> known_exemptions();

/// E, AE, K, G and O must say why they bear no tax (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10);
/// S, Z, L and M must not (BR-S-10, BR-Z-10, BR-IG-10, BR-IP-10).
bool needs_exemption(VatCategory category);

/// The exemption of a group of that category.
///
///   typed   a code of the list, words of the seller's own, or nothing
///
///   AE, nothing typed       ->  VATEX-EU-AE, "vatex.eu_ae": reverse charge can be nothing else
///   E, "VATEX-FR-FRANCHISE" ->  art. 293 B CGI
///   E, nothing typed        ->  empty: exempt for one of many reasons, which must be said
Exemption exemption_of(VatCategory category, std::string_view typed);

}  // namespace termwise
