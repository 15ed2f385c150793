#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/invoice/invoice_findings.h"

namespace termwise {

/// The member states of the European Union by ISO 3166-1, two letters, ascending.
std::span<const std::string_view> member_states();

/// Whether that country is one of them.
bool is_member_state(std::string_view country);

/// Between whom an invoice is.
struct VatPlaces {
    std::string seller;  ///< ISO 3166-1, two letters.
    std::string buyer;
    bool buyer_is_business = true;  ///< Or an authority: Directive 2006/112/EC, article 43.
};

/// What the VAT Directive (2006/112/EC) has to say of the categories of `invoice` for a seller in
/// the Union; nothing where the seller is elsewhere:
///
///   note     tax charged to a business in another member state: goods sent there are exempt
///            (K, article 138), most services are taxed at the customer's (AE, articles 44 and 196)
///   note     tax charged outside the Union: goods sent there are exempt (G, article 146), most
///            services to a business are outside the tax (O, article 44)
///   warning  category K for another than a business in another member state (article 138)
///   warning  category G for a customer in the Union (article 146)
std::vector<InvoiceFinding> place_findings(const Invoice& invoice, const VatPlaces& places);

}  // namespace termwise
