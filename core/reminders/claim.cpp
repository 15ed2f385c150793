#include "core/reminders/claim.h"

#include "core/late/interest.h"

namespace termwise {

Claim claim_for(Money open, AnnualRate rate, std::int64_t days_overdue, Money fee) {
    const Money interest = simple_interest(open, rate, {days_overdue, 365}, Rounding::half_up);
    const Money added = interest + fee;
    return {interest, fee, added, open + added};
}

}  // namespace termwise
