#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/rules/jurisdiction.h"
#include "core/rules/sourced.h"

namespace termwise {

/// How a buyer pays.
enum class PaymentKind : std::uint8_t {
    bank_transfer,
    direct_debit,
    card,
    wallet,     ///< An account with a provider that pays in the buyer's stead (PayPal).
    pay_later,  ///< A third party pays at once and collects from the buyer.
};

/// What one provider takes for one way to pay, as it was published: an example with its date and
/// source, for the merchant to replace by what the own contract says.
struct Tariff {
    std::string id;    ///< "stripe_eea".
    std::string name;  ///< The provider's own: "Stripe, EEA cards".
    PaymentKind kind{};
    Currency currency{"EUR"};
    Share share;
    Money fixed{0, Currency{"EUR"}};
    std::optional<Money> least;  ///< Bounds of the fee before tax.
    std::optional<Money> most;
    Share cross_border;       ///< Added to `share` when the buyer is in another country.
    Share vat;                ///< On the fee.
    int settlement_days = 0;  ///< From the payment to the money on the account.
    std::string as_of;        ///< "2026-06", as far as it is known; empty when it is not.
    std::string source;
    Confidence confidence = Confidence::low;

    bool operator==(const Tariff&) const = default;
};

/// Whether a merchant may ask a buyer for more because of how the buyer pays.
enum class Surcharging : std::uint8_t {
    unknown,     ///< No rule is known.
    allowed,     ///< As agreed.
    up_to_cost,  ///< No more than the payment costs the merchant.
    forbidden,
};

/// The law on surcharges of some places, ways to pay and kinds of buyer.
struct SurchargeRule {
    std::vector<std::string> places;
    std::vector<PaymentKind> kinds;
    std::vector<DebtorKind> debtors;
    Surcharging verdict = Surcharging::unknown;
    std::string law;  ///< As cited, or the message key of a citation in words.
    Confidence confidence = Confidence::medium;

    bool operator==(const SurchargeRule&) const = default;
};

/// What one file of assets/tariffs holds.
struct TariffFile {
    std::string id;
    std::vector<Tariff> tariffs;
    std::vector<SurchargeRule> surcharges;

    bool operator==(const TariffFile&) const = default;
};

/// The first of `rules` that speaks of that place, way and buyer; null when none does.
const SurchargeRule* surcharge_rule(std::span<const SurchargeRule> rules, std::string_view place,
                                    PaymentKind kind, DebtorKind debtor);

const char* name_of(PaymentKind kind);
const char* name_of(Surcharging verdict);

}  // namespace termwise
