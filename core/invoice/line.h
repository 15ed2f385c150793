#pragma once

#include <cstdint>
#include <string>

#include "core/money/decimal.h"
#include "core/money/rate.h"

namespace termwise {

/// VAT category codes of EN 16931 (BT-151).
enum class VatCategory : std::uint8_t {
    S,   ///< Standard or reduced rate.
    Z,   ///< Zero rated.
    E,   ///< Exempt (France: art. 293 B CGI for small businesses).
    AE,  ///< Reverse charge.
    K,   ///< Intra-community supply.
    G,   ///< Export.
    O,   ///< Outside the scope of VAT.
    L,   ///< Canary Islands.
    M,   ///< Ceuta and Melilla.
};

/// One invoice line (BG-25), validated.
struct Line {
    std::string description;
    Decimal quantity;
    Decimal unit_price;  ///< Net, per unit.
    VatCategory category{};
    Share vat_rate;  ///< Zero unless the category bears VAT.

    bool operator==(const Line&) const = default;
};

const char* name_of(VatCategory category);

/// S, L and M bear a rate; the others must have none.
bool bears_vat(VatCategory category);

}  // namespace termwise
