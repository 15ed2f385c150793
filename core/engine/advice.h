#pragma once

#include <optional>
#include <vector>

#include "core/fees/payment_method.h"
#include "core/fees/surcharge.h"
#include "core/recovery/routes.h"
#include "core/reminders/reminder_plan.h"
#include "core/risk/buyer_risk.h"

namespace termwise {

/// What to do about an open invoice, and what the next letter asks for.
struct ReminderAdvice {
    ReminderPlan plan;
    /// All that is owed on the day of reckoning, the fees of letters sent and that of the letter to
    /// be sent now, each once: the fixed compensation is in the account already.
    Figure claim;
};

/// Ways to be paid, side by side.
struct MethodAdvice {
    std::vector<ComparedMethod> compared;
    std::vector<SurchargeAnswer> surcharges;  ///< One per method.
};

/// What the buyer is worth trusting with.
struct BuyerAdvice {
    BuyerRisk risk;
    std::optional<Habits> habits;  ///< Where earlier invoices are known.
};

/// Ways to what is owed, side by side.
struct RecoveryAdvice {
    std::vector<RouteValue> routes;
    Why relief;  ///< Whether the VAT of a lost debt comes back, by what law.
};

}  // namespace termwise
