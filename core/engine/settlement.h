#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/engine/check_draft.h"
#include "core/terms/discount.h"
#include "core/terms/instalments.h"

namespace termwise {

/// The payments made until `as_of`, in their order.
std::vector<ReceivedPayment> payments_until(std::span<const ReceivedPayment> payments, Date as_of);

/// The discount that the payments have earned: the first whose payable amount was received in full
/// by its last day. Null when none was.
const DiscountOffer* earned_discount(std::span<const DiscountOffer> offers,
                                     std::span<const ReceivedPayment> payments);

/// What falls due: the instalments that are above zero, the last of them less `discount`. One debt
/// of zero when nothing is owed (a credit note). `discount` is not above the last instalment.
std::vector<Debt> debts_of(std::span<const Instalment> instalments, Money discount);

/// Whether some debt was, on `as_of`, or had been before, unpaid after its due day. Payments go to
/// the oldest debt first.
bool was_late(std::span<const Debt> debts, std::span<const ReceivedPayment> payments, Date as_of);

}  // namespace termwise
