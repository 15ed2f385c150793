#pragma once

#include <optional>
#include <span>

#include "core/engine/outcome.h"
#include "core/engine/settlement.h"
#include "core/late/statutory.h"

namespace termwise {

/// What an account is made of. The spans outlive the call.
struct LateInput {
    std::span<const Debt> debts;                ///< At least one, ascending by due day.
    std::span<const ReceivedPayment> payments;  ///< Until `as_of`, ascending by day.
    Money invoiced;                             ///< What the fixed compensation looks at.
    Date as_of;
};

/// The account of `input` under `rule`, with its reasons. `PaymentUse::payment` is the payment's
/// index in the draft.
///
///   total = overdue principal + open interest + fixed compensation - what was paid beyond all that
///
/// A negative total is owed to the buyer. Fails as `ledger` does.
Result<LateAccount> late_account(const LateInput& input, const LedgerRule& rule);

/// The same where nothing bears interest: no law grants any and none was agreed.
Result<LateAccount> account_without_interest(const LateInput& input);

}  // namespace termwise
