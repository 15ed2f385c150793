#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/engine/draft_advice.h"
#include "core/fees/payment_method.h"
#include "core/risk/buyer_risk.h"
#include "core/rules/rule_book.h"

namespace termwise {

/// The ladder of a draft with every text read.
struct CheckedReminders {
    ReminderLadder ladder;        ///< At least one step.
    std::vector<Letter> letters;  ///< Ascending by step and by day.
    std::optional<Date> disputed_on;
    std::optional<Date> promised_on;
};

/// The payment methods of a draft.
struct CheckedMethods {
    std::vector<PaymentMethod> offered;
    AnnualRate capital_rate;
    BuyerPlace buyer = BuyerPlace::same_country;
};

/// What is known of the buyer; `profile.order` is still zero, `profile.habits` still absent.
struct CheckedBuyer {
    BuyerProfile profile;
    std::vector<PastInvoice> past;
    RiskWeights weights = usual_risk_weights;
};

/// The routes of the place, with what the draft knows better.
struct CheckedRecovery {
    const RecoveryLaw* law = nullptr;  ///< Points into the rule book.
    std::vector<RouteExample> routes;
    AnnualRate capital_rate;
};

/// No draft has more steps, letters, methods or past invoices.
inline constexpr std::size_t draft_max_steps = 30;
inline constexpr std::size_t draft_max_letters = 200;
inline constexpr std::size_t draft_max_methods = 20;
inline constexpr std::size_t draft_max_past = 1000;

// Each reads all texts of one part and gives it, or nothing and the problems with their paths.
//
//   missing       a step without days, a method of one's own without a name
//   out_of_range  a fee above half of a price, a count beyond its bounds, an amount below zero
//   unknown_name  a tariff that is not listed
//   conflict      a tariff in another currency; letters that do not follow each other; a greatest
//                 fee below the least; a factor or route named twice
//   no_rule       recovery where no route is known for the place

std::optional<CheckedReminders> checked_reminders(const DraftReminders& draft, Currency currency,
                                                  Problems& problems);
std::optional<CheckedMethods> checked_methods(const DraftMethods& draft, const RuleBook& rules,
                                              Currency currency, Problems& problems);
std::optional<CheckedBuyer> checked_risk(const DraftRisk& draft, Currency currency,
                                         Problems& problems);
std::optional<CheckedRecovery> checked_recovery(const DraftRecovery& draft, const RecoveryLaw* law,
                                                Currency currency, Problems& problems);

}  // namespace termwise
