#pragma once

#include <span>
#include <vector>

#include "core/engine/check_draft.h"
#include "core/terms/instalments.h"

namespace termwise {

/// The payments made until `as_of`, in their order.
std::vector<ReceivedPayment> payments_until(std::span<const ReceivedPayment> payments, Date as_of);

/// What was received until `day`, that day included.
Money received_by(std::span<const ReceivedPayment> payments, Date day, Currency currency);

/// What falls due: the instalments that are above zero. One debt of zero when nothing is owed (a
/// credit note).
std::vector<Debt> debts_of(std::span<const Instalment> instalments);

/// Whether some debt was, on `as_of`, or had been before, unpaid after its due day. Payments go to
/// the oldest debt first.
bool was_late(std::span<const Debt> debts, std::span<const ReceivedPayment> payments, Date as_of);

}  // namespace termwise
