#pragma once

#include <optional>

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/rules/jurisdiction.h"

namespace termwise {

/// The fixed sum that a law grants, as it names it, and what that is in the currency of the debt.
struct GrantedCompensation {
    Money named;                ///< In the law's currency.
    std::optional<Money> owed;  ///< In the debt's; nothing while a rate of exchange is lacking.
    bool may_be_more = false;   ///< The band cannot be told without a rate: the first is `named`.

    bool operator==(const GrantedCompensation&) const = default;
};

/// The fixed sum that `law` grants for the recovery costs of one overdue invoice of `debt`, once,
/// however many letters follow. Nothing where the law grants none (consumers).
///
///   exchange_rate   what one unit of the law's currency costs in the debt's; used only where the
///                   two differ. Where they do, and it is not given, or where the law itself speaks
///                   of two currencies of which neither is the debt's, only the sum of the first
///                   band is `named`, and nothing `owed`.
///
///   France, 1 000.00 EUR                    ->  40.00 EUR  (C. com. D441-5)
///   United Kingdom, 999.99 / 1 000.00 GBP   ->  40.00 / 70.00 GBP  (1998 Act, s. 5A)
///   Poland, 5 000.00 PLN at 4.2345          ->  40.00 EUR = 169.38 PLN  (Act of 8 March 2013 art.
///   10)
///
/// debt > 0; is_exchange_rate(exchange_rate).
std::optional<GrantedCompensation> granted_compensation(
    const LateRule& law, Money debt, std::optional<Decimal> exchange_rate = std::nullopt);

/// Whether the law is younger than the delay of a debt that fell due on `due_on`: it then grants
/// nothing for it.
bool is_younger(const Compensation& law, Date due_on);

/// Whether it takes two rates of exchange: sums in one currency, bounds in another, and a debt in a
/// third.
bool needs_two_rates(const Compensation& law, Currency debt);

/// The `owed` of it.
std::optional<Money> compensation(const LateRule& law, Money debt,
                                  std::optional<Decimal> exchange_rate = std::nullopt);

}  // namespace termwise
