#pragma once

#include <span>
#include <string_view>

#include "core/base/why.h"
#include "core/rules/tariff.h"

namespace termwise {

/// How a buyer pays, where, and who that is.
struct SurchargeCase {
    std::string_view place;  ///< Code of the jurisdiction.
    PaymentKind kind{};
    DebtorKind debtor{};
};

/// Whether the buyer may be asked for the fee, and by what law.
struct SurchargeAnswer {
    Surcharging verdict = Surcharging::unknown;
    Why why;

    bool operator==(const SurchargeAnswer&) const = default;
};

/// What the first of `rules` that speaks of the case says; `unknown` where none does.
///
///   France, card, consumer  ->  forbidden (CMF L112-12; Directive (EU) 2015/2366 art. 62)
SurchargeAnswer surcharge_answer(std::span<const SurchargeRule> rules, const SurchargeCase& asked);

}  // namespace termwise
