#pragma once

#include "core/documents/wording.h"

namespace termwise {

// What an agreement on instalments says of its plan, from the debt to what falls due when a part is
// missed. The outcome has such a plan: see without_plan in absences.h.

/// An invoice paid in parts at no price but, maybe, late interest.
void add_split_terms(Wording& wording, const CaseFile& file);

/// The same with a price: each part in principal, interest or fee, payment and open balance, the
/// rate or fee, the cost and the annual percentage rate.
void add_credit_terms(Wording& wording, const CaseFile& file);

/// A plan for what is overdue: the debt with its interest and costs, what the plan adds and waives,
/// and for each part what is due at once when it is missed.
void add_reschedule_terms(Wording& wording, const CaseFile& file);

}  // namespace termwise
