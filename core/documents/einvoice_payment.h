#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/documents/wording.h"

namespace termwise {

/// A coded note of an electronic invoice (BT-21 and BT-22).
struct EinvoiceNote {
    std::string code;
    std::string text;

    bool operator==(const EinvoiceNote&) const = default;
};

/// What an electronic invoice says of its payment (EN 16931).
struct EinvoicePayment {
    std::optional<Date> due_on;       ///< BT-9: where one day is due for the whole.
    std::string terms;                ///< BT-20; for a German seller with its #SKONTO# lines.
    std::vector<EinvoiceNote> notes;  ///< Of a French seller PMT, PMD and AAB, once each.
};

/// The terms in words, the discounts as SkontoTier where the seller is German, and the three notes
/// that French law wants between businesses (BR-FR-05): PMT the fixed compensation, PMD the
/// penalty, AAB the discount or its absence. A discount that no #SKONTO# line can hold (2.125 %)
/// stands in the words alone. `without_schedule(file)` is nothing.
EinvoicePayment einvoice_payment(Wording& wording, const CaseFile& file);

}  // namespace termwise
