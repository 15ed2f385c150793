#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/late/limitation.h"

namespace termwise {

/// What an account of late payment is made of, as far as it is known on `as_of`. Debts named in it
/// are indices of `debts`.
struct LateInput {
    std::vector<Debt> debts;                ///< At least one, ascending by due day.
    std::vector<ReceivedPayment> payments;  ///< Ascending by day, as all that follow.
    std::vector<Cost> costs;
    std::vector<CreditNote> credits;
    std::vector<std::int32_t> credit_events;  ///< Of each credit, its place in the draft.
    std::vector<Standstill> standstills;      ///< Apart from one another.
    std::optional<Date> judged_on;            ///< The first judgment.
    /// Acknowledgements, promises, claims and judgments; payments and demands are not among them.
    std::vector<InterruptingEvent> interruptions;
    Money invoiced;  ///< What the fixed compensation looks at.
    std::optional<Decimal> compensation_rate;
    Date as_of;
};

/// The input that follows from a draft whose events and payments could be read and whose outcome
/// has totals. `owed` are its instalments, less what discounts were earned on them. Nothing, with a
/// problem, where a payment or credit names an instalment that there is not.
std::optional<LateInput> late_input(const CheckedDraft& checked, Outcome& outcome,
                                    std::span<const Instalment> owed);

}  // namespace termwise
