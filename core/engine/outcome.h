#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/credit/priced_plan.h"
#include "core/engine/advice.h"
#include "core/engine/reschedule.h"
#include "core/invoice/totals.h"
#include "core/late/ledger.h"
#include "core/money/figure.h"
#include "core/terms/discount.h"
#include "core/terms/instalments.h"
#include "core/terms/seller_view.h"
#include "core/terms/terms.h"

namespace termwise {

/// Something the law has to say about the case. Never a silent correction.
struct Finding {
    enum class Weight : std::uint8_t { note, warning, breach };
    Weight weight{};
    Why why;            ///< `rule` is `finding.<name>`; values and law as in every explanation.
    std::string where;  ///< The field of the draft it speaks of.

    bool operator==(const Finding&) const = default;
};

/// The word in JSON and in message keys ("breach" -> `weight.breach`).
const char* name_of(Finding::Weight weight);

/// One way to read the terms typed, and what it leads to.
struct Reading {
    Terms terms;
    std::string notation;
    Date due_on;  ///< Of the whole, or of the last part.
    Why why;

    bool operator==(const Reading&) const = default;
};

/// A day that follows from the case, with its reason; nothing where it never comes, or is not known
/// yet, and the reason says which.
struct ExplainedDay {
    std::optional<Date> on;
    Why why;

    bool operator==(const ExplainedDay&) const = default;
};

/// The ledger with its reasons and the sums a merchant asks for.
struct LateAccount {
    Ledger ledger;
    WhyParts segment_reasons;       ///< Of the interest of each segment of the ledger.
    std::vector<Why> payment_uses;  ///< One per payment.
    std::vector<Why> credit_uses;   ///< One per credit note.
    Figure principal;               ///< Overdue principal still open.
    Figure interest;                ///< Open interest.
    Figure compensation;            ///< Fixed sum; zero where there is none.
    Figure costs;                   ///< Costs not yet paid.
    Figure total;                   ///< All four, less what was paid beyond.
    Figure per_day;                 ///< What each further day adds.
    std::int64_t days_late = 0;     ///< Since the oldest open debt fell due.
    bool assumed = false;           ///< Some rate lies past the last known one.
    /// The last day to claim the oldest open debt; absent where the law's period is not known.
    std::optional<ExplainedDay> limitation;
    std::optional<ExplainedDay> threshold;  ///< Present when one was asked for.
};

/// What early payment is worth to the seller, and which discount brings most.
struct DiscountAdvice {
    BreakEven break_even;
    std::vector<TierGain> gains;  ///< In the order of the draft's take-up curve.
    std::optional<std::size_t> best;

    bool operator==(const DiscountAdvice&) const = default;
};

/// Everything that follows from a draft. Each part is present exactly when its inputs are; what is
/// not finished (see draft.h) is none of them.
struct Outcome {
    Problems problems;
    std::vector<Finding> findings;
    std::optional<Totals> totals;
    std::vector<Reading> readings;  ///< Of the terms; the chosen one is `chosen`.
    std::size_t chosen = 0;
    std::vector<DiscountOffer> discounts;
    std::optional<DiscountAdvice> discount_advice;  ///< Present when the seller's view is.
    std::vector<Instalment> instalments;            ///< One when there is no plan.
    std::optional<LateAccount> late;                ///< Present once an as-of day is given.
    std::optional<ReminderAdvice> reminders;        ///< These four as the draft asks for them.
    std::optional<MethodAdvice> methods;
    std::optional<BuyerAdvice> risk;
    std::optional<RecoveryAdvice> recovery;
    std::optional<PricedPlan> credit;      ///< Present with the credit of a draft.
    std::optional<Reschedule> reschedule;  ///< Present with that of a draft, and `late`.
};

}  // namespace termwise
