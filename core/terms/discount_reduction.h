#pragma once

#include <vector>

#include "core/terms/discount.h"

namespace termwise {

/// What one tier takes off the net amounts and off the VAT.
struct Reduction {
    Money net;
    Money vat;
    std::vector<Why> parts;  ///< One per VAT rate.
};

/// What `tier` takes off `given`; see discount_offers.
Reduction reduction_of(const DiscountTier& tier, const DiscountCase& given);

/// What an agreed amount takes off each part: by what each is of the base, never more than it.
std::vector<Money> spread_amount(Money amount, const DiscountCase& given);

}  // namespace termwise
