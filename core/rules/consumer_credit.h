#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/rules/sourced.h"
#include "core/time/date.h"

namespace termwise {

/// What keeps time to pay, granted by a seller to a consumer, outside the law of consumer credit.
/// It bears no interest in every case. Conditions that are zero, or false, are not made.
struct CreditExemption {
    Date since;                 ///< For contracts made from this day on,
    std::optional<Date> until;  ///< until this day included; nothing: still.
    std::string law;            ///< "C. conso. L312-4 4°, 5°".
    std::string source;
    Confidence confidence = Confidence::high;
    std::string note;              ///< A message key, as in sourced.h; empty: none.
    int supply_days = 0;           ///< All is paid within so many days of supply.
    int large_online_days = 0;     ///< The same for a large seller online.
    int months = 0;                ///< All is paid within so many months of the contract.
    int payments = 0;              ///< In so many payments at most.
    bool charges_allowed = false;  ///< Charges do not matter while they are negligible.
    bool own_claim = false;        ///< No third party lends, and the claim is not sold.

    bool operator==(const CreditExemption&) const = default;
};

/// A yearly rate above which a credit is usury, for contracts of these days.
struct UsuryThreshold {
    Date since;
    Date until;
    std::optional<Money> above;  ///< Of more than this amount; nothing: from zero.
    AnnualRate rate;
    std::string law;
    std::string source;

    bool operator==(const UsuryThreshold&) const = default;
};

/// What a place says of credit to consumers.
struct ConsumerCreditLaw {
    std::vector<CreditExemption> exemptions;  ///< Any one of those in force is enough.
    std::vector<UsuryThreshold> usury;        ///< Ascending by `since`, then by `above`.
    std::string apr_law =
        {};  ///< Its own text on the annual percentage rate; empty: the directive.

    bool operator==(const ConsumerCreditLaw&) const = default;
};

}  // namespace termwise
