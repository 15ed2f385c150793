#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/money/figure.h"
#include "core/rules/recovery_law.h"

namespace termwise {

/// What is to be recovered.
struct Recoverable {
    Money claim;  ///< All that is owed: principal, interest, compensation, fees.
    Money vat;    ///< The VAT in the open principal, which relief gives back.
    bool disputed = false;
    AnnualRate capital_rate = {};  ///< What waiting costs.
};

/// What one route is worth: recovered + relief - cost - success_fee - waiting = net.
struct RouteValue {
    RecoveryRoute route{};
    Share success;
    int days = 0;
    Figure recovered;    ///< claim x success
    Figure relief;       ///< VAT that comes back where the claim does not: vat x (1 - success)
    Figure cost;         ///< Paid in any case.
    Figure success_fee;  ///< Of what is recovered.
    Figure waiting;      ///< recovered x capital rate x days / 365
    Figure net;
    int place = 0;  ///< 1 is worth most, equals share a place; 0: not open to this claim.
    Why why;        ///< Why it stands there, or why it is closed.
};

/// What each of `routes` is worth for `owed`, in their order. Whole minor units, each figure
/// rounded half up once, success in parts of a billion. A claim above a route's limit, or a
/// disputed one that it does not admit, closes it.
///
///   1 000.00, VAT 160.00; agency: 60 %, fee 15 %, 90 days, capital at 8 %
///     600.00 + 64.00 - 0.00 - 90.00 - 11.84 = 562.16
std::vector<RouteValue> route_values(std::span<const RouteExample> routes, const Recoverable& owed,
                                     bool vat_relief);

/// What a route costs for that claim: fixed + share of it, at least the band's least. A claim above
/// the last bound pays what the last band says.
///
///   Germany, 900.00 EUR  ->  38.00 (GKG KV 1100)
Money route_cost(const RouteExample& route, Money claim);

}  // namespace termwise
