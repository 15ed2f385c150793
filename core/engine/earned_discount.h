#pragma once

#include <span>
#include <vector>

#include "core/engine/check_draft.h"
#include "core/terms/discount.h"
#include "core/terms/instalments.h"

namespace termwise {

/// A discount that payments have earned.
struct EarnedDiscount {
    Money discount;
    std::size_t instalment = 0;  ///< Of which it is taken off.
    Why why;                     ///< A finding: who paid what by when.

    bool operator==(const EarnedDiscount&) const = default;
};

/// What the payments (ascending by day) have earned of `offers`.
///
///   whole            the first tier whose payable amount was received in full by its last day
///   open             the first payment in time that pays what is open, less the discount on it
///   each_payment     every payment in time settles payment x owed / payable; never more than is
///   open each_instalment  every instalment whose reduced amount was received by the day of its
///   offer;
///                    money goes to the oldest instalment first
///
///   7 000.00, 7/10 4/20 net 30, each_payment: 2 790.00 on day 8 settles 3 000.00, 1 920.00 on
///   day 17 settles 2 000.00: 2 000.00 are left and 290.00 of discount are earned.
std::vector<EarnedDiscount> earned_discounts(std::span<const DiscountOffer> offers,
                                             std::span<const Instalment> instalments,
                                             std::span<const ReceivedPayment> payments,
                                             DiscountScope scope);

/// The instalments less what was earned on them.
std::vector<Instalment> less_discounts(std::span<const Instalment> instalments,
                                       std::span<const EarnedDiscount> earned);

}  // namespace termwise
