#pragma once

#include <vector>

#include "core/invoice/totals.h"
#include "core/terms/discount.h"

namespace termwise {

/// The parts of an invoice by VAT rate.
std::vector<TaxedPart> taxed_parts(const Totals& totals);

/// What of them is still due: a prepaid amount paid its share of each rate's net and VAT.
std::vector<TaxedPart> due_parts(const Totals& totals);

/// What of each part's net is freight. A prepaid amount is taken to have paid for the goods.
std::vector<Money> due_freight(const Totals& totals);

/// The totals of an invoice whose VAT is computed on the discounted base from the start (Belgium):
/// net as before, the VAT of each group that of `invoiced_vat`, and what is `due` from there on.
///
///   100.00 at 21 %, discount 2 %: VAT on 98.00 = 20.58, gross 120.58
Totals totals_with_upfront_discount(const Totals& totals, const Terms& terms, const AmountDue& due);

}  // namespace termwise
