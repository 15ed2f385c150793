#pragma once

#include "core/engine/late_input.h"
#include "core/late/statutory.h"

namespace termwise {

/// The account of `input` under `rule`, with its reasons. `PaymentUse::payment` and
/// `CreditUse::credit` are indices of the draft.
///
///   total = overdue principal + open interest + fixed compensation + open costs
///           - what was paid or credited beyond all that
///
/// A negative total is owed to the buyer. Fails as `ledger` does.
Result<LateAccount> late_account(const LateInput& input, const LedgerRule& rule);

/// The same where nothing bears interest: no law grants any and none was agreed.
Result<LateAccount> account_without_interest(const LateInput& input, AllocationOrder order);

/// That the fixed sum is owed and not in the total, because it is in another currency than the
/// invoice and no rate of exchange was given; nothing where it is, or is not owed.
std::optional<Finding> uncounted_compensation(const LateInput& input, const LedgerRule& rule);

/// The payments without their places.
std::vector<Payment> plain_payments(std::span<const ReceivedPayment> payments);

}  // namespace termwise
