#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/money/decimal.h"
#include "core/money/money.h"
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

/// What is taken off or added besides the price.
enum class AdjustmentKind : std::uint8_t {
    allowance,  ///< Taken off (BG-20, BG-27).
    charge,     ///< Added (BG-21, BG-28).
    shipping,   ///< Added for freight (reason code FC of UNTDID 7161); a discount may spare it.
};

/// An allowance or a charge. Either a share of a base or an amount, of any sign.
struct Adjustment {
    AdjustmentKind kind{};
    std::string reason;           ///< BT-97, BT-104, BT-139, BT-144.
    std::optional<Share> share;   ///< BT-94, BT-101, BT-138, BT-143.
    std::optional<Money> base;    ///< What the share is of; nothing: see Line and Invoice.
    std::optional<Money> amount;  ///< There when `share` is not.

    bool operator==(const Adjustment&) const = default;
};

/// One invoice line (BG-25), validated.
struct Line {
    std::string description;
    Decimal quantity;
    Decimal unit_price;  ///< Net, per `price_per` units (BT-146). Any number of decimals.
    VatCategory category{};
    Share vat_rate;                            ///< Zero unless the category bears VAT.
    Decimal price_per = {1, 0};                ///< BT-149; above zero.
    std::vector<Adjustment> adjustments = {};  ///< BG-27, BG-28; shares are of quantity x price.
    std::string exemption = {};                ///< A VATEX code or words; see exemption.h.

    bool operator==(const Line&) const = default;
};

const char* name_of(VatCategory category);

/// S, L and M bear a rate; the others must have none.
bool bears_vat(VatCategory category);

}  // namespace termwise
