#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/why.h"
#include "core/invoice/totals.h"

namespace termwise {

/// Where an invoice breaks a rule of EN 16931, or leaves out what the rule wants said.
struct InvoiceFinding {
    enum class Weight : std::uint8_t { note, warning, breach };
    Weight weight{};
    Why why;            ///< `source` names the rule: "EN 16931, BR-O-11".
    std::string where;  ///< "lines[2].vat_category".

    bool operator==(const InvoiceFinding&) const = default;
};

/// What EN 16931 has to say about `invoice`, whose totals are `totals`:
///
///   breach   a category O beside another category (BR-O-11 to BR-O-14)
///   breach   an exempt group without a reason (BR-E-10; AE, K, G and O carry their own)
///   breach   a reason of the code list that belongs to another category
///   warning  category S with a rate of zero (BR-S-05): Z or E is meant
///   warning  a negative item price (BR-27): the quantity is what a credit note turns
///   note     an allowance or charge without a reason (BR-33, BR-38, BR-42, BR-44)
///   note     category K without a day of delivery (BR-IC-11)
///
/// The sums of BR-CO-10 to BR-CO-17 hold by construction.
std::vector<InvoiceFinding> invoice_findings(const Invoice& invoice, const Totals& totals,
                                             bool delivery_known);

}  // namespace termwise
