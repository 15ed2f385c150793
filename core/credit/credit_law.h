#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/why.h"
#include "core/credit/apr.h"
#include "core/rules/consumer_credit.h"

namespace termwise {

/// Who sells, as far as the law of consumer credit tells sellers apart.
enum class SellerKind : std::uint8_t {
    other,         ///< A micro, small or medium-sized company, or a seller in a shop.
    large_online,  ///< A large company selling at a distance.
};

/// Who holds the claim.
enum class Lender : std::uint8_t {
    seller,       ///< The seller, to the end.
    third_party,  ///< A payment provider or a bank lends.
    assignee,     ///< The seller grants the time and sells the claim.
};

/// The words in JSON ("large_online"; "third_party").
const char* name_of(SellerKind seller);
const char* name_of(Lender lender);

/// What the law asks about a credit to a consumer.
struct CreditFacts {
    Date contracted_on;
    Date supplied_on;
    Date last_due_on;
    int payments = 1;
    bool bears_interest = false;
    bool has_charges = false;  ///< Borne by the consumer; late charges do not count.
    Money lent;                ///< What is paid after the supply, without its cost.
    SellerKind seller = SellerKind::other;
    Lender lender = Lender::seller;
};

/// What the law has to say of a credit. Not legal advice, as its words say.
struct CreditFinding {
    enum class Weight : std::uint8_t { note, warning, breach };
    Weight weight{};
    Why why;  ///< `rule` is `finding.<name>`; its parts are the conditions, met and not met.

    bool operator==(const CreditFinding&) const = default;
};

/// Whether the credit is outside the law of consumer credit: by the exemption of its day that it
/// meets, or why it meets none. Nothing when the place has none for that day, or when all is paid
/// by the day of supply.
///
///   France, contract and supply 2026-11-22, last part after 60 days  ->  regulated (limit 50)
///   after 50 days  ->  exempt
///
///   finding.credit_exempt          all conditions of one exemption are met
///   finding.credit_if_negligible   they are if the charges count as negligible
///   finding.credit_regulated       none is met: information, check of solvency, withdrawal, APR
std::vector<CreditFinding> credit_findings(const ConsumerCreditLaw& law, const CreditFacts& facts);

/// The text that the annual percentage rate of a contract of that day is reckoned by: the place's
/// own, or the directive of the day.
///
///   United Kingdom  ->  "FCA Handbook, CONC App 1.2"
std::string apr_law_on(const ConsumerCreditLaw& law, Date contracted_on);

/// Whether the rate is usury: above the threshold of that day and amount. Nothing where the place
/// has no thresholds; a note where it has none for that day.
std::vector<CreditFinding> usury_findings(const ConsumerCreditLaw& law, const CreditFacts& facts,
                                          const Apr& apr);

}  // namespace termwise
