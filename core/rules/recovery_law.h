#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/rules/sourced.h"

namespace termwise {

/// A way to what is owed.
enum class RecoveryRoute : std::uint8_t {
    amicable,       ///< Letters and calls of one's own.
    agency,         ///< A collection agency, paid out of what it collects.
    payment_order,  ///< A court's order without a hearing: injonction de payer, Mahnbescheid.
    small_claims,   ///< A simplified procedure or hearing for small sums.
    write_off,      ///< Giving up, and claiming the VAT back.
};

/// What a route costs for a claim up to a bound: a fixed sum and a share of the claim. The last
/// band has no bound.
struct CostBand {
    std::optional<Money> up_to;
    Money fixed{0, Currency{"EUR"}};
    Share share;
    std::optional<Money> least;  ///< Of both together.

    bool operator==(const CostBand&) const = default;
};

/// A route as it is known in some place: what the law fixes, and what experience says.
struct RouteExample {
    RecoveryRoute route{};
    std::vector<CostBand> bands;  ///< Paid in any case; empty: nothing.
    Share success_fee;            ///< Of what is recovered.
    Share success;                ///< How often it recovers the claim: an opinion.
    int days = 0;                 ///< Until the money comes, or until it is clear that it does not.
    std::optional<Money> limit;   ///< No claim above it.
    bool contested = true;        ///< Open to a claim that the debtor disputes.
    /// Of a court: the procedure as the law of the place names it, or a message key
    /// ("procedure.eu_small_claims"); empty otherwise.
    std::string procedure;
    std::string source;  ///< Of the costs.
    Confidence confidence = Confidence::low;

    bool operator==(const RouteExample&) const = default;
};

/// The routes of one place: dated examples to be edited (assets/recovery/<id>.json).
struct RecoveryLaw {
    std::string id;
    std::vector<std::string> places;  ///< Codes of the jurisdictions it is for.
    Currency currency{"EUR"};
    std::string as_of;  ///< "2026-11-22": when it was put together.
    std::vector<RouteExample> routes;
    Sourced<bool> vat_relief;      ///< Whether the VAT of a lost debt comes back.
    Sourced<bool> letters_barred;  ///< Whether the cost of letters stays with the creditor.

    bool operator==(const RecoveryLaw&) const = default;
};

const char* name_of(RecoveryRoute route);

}  // namespace termwise
