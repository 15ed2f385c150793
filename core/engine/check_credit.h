#pragma once

#include <optional>
#include <vector>

#include "core/credit/payment_plan.h"
#include "core/credit/plan_shape.h"
#include "core/credit/priced_plan.h"
#include "core/engine/draft_credit.h"

namespace termwise {

struct CheckedDraft;
struct Draft;

/// The credit of a draft, every text read.
struct CheckedCredit {
    PlanShape shape;
    PlanPrice price;
    SellerKind seller = SellerKind::other;
    Lender lender = Lender::seller;
};

/// The rescheduling of a draft, every text read.
struct CheckedReschedule {
    Date first_on;
    Cadence cadence;
    std::optional<int> count;  ///< Nothing: by the amount of the instalment.
    std::optional<Money> instalment;
    std::vector<RateFrom> rates;
    Waiver waiver = Waiver::none;
};

/// Reads `draft.credit` and `draft.reschedule` into `checked`, whose currency, terms and dates are
/// read already; each is there when all its texts could be.
///
///   missing       credit.fee and credit.rate, where the pricing is by them; reschedule.first_on;
///                 reschedule.plan
///   out_of_range  a deposit, multiple or fee that is not above zero; a cadence above a
///                 year beside an instalment; a rate below zero
///                 or above 100 % a year; a weight that
///                 is no whole number from 0 to 1 000 000
///   conflict      weights or lines that are not one per part, both together, or beside interest; a
///                 plan that is not there; rates that do not ascend; a first part not after as_of
void check_credit(const Draft& draft, CheckedDraft& checked);

}  // namespace termwise
