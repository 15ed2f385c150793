#pragma once

#include <optional>
#include <vector>

#include "core/money/figure.h"
#include "core/risk/scorecard.h"

namespace termwise {

/// How likely something is, and why that much.
struct Likelihood {
    Share share;
    Why why;

    bool operator==(const Likelihood&) const = default;
};

/// One piece of advice on how to sell to a buyer.
enum class Advice : std::uint8_t {
    prepay,
    deposit,      ///< A part in advance.
    instalments,  ///< The rest in parts.
    net_days,     ///< Days to pay.
    discount,     ///< For paying early.
    reminders,    ///< How closely to follow up.
};

/// How closely a due date is followed up.
enum class FollowUp : std::uint8_t { light, usual, close };

/// An advice, as the notation of terms where there is one ("net30", "2/10", "30%", "3x").
struct Recommendation {
    Advice advice{};
    std::string terms;
    std::optional<FollowUp> follow_up;  ///< Only for `reminders`.
    Why why;

    bool operator==(const Recommendation&) const = default;
};

/// What a buyer is worth trusting with.
struct BuyerRisk {
    Score score;
    Likelihood late;                     ///< Paid after the due day.
    Likelihood unpaid;                   ///< Not paid at all.
    Figure expected_loss;                ///< order x unpaid, rounded half up.
    std::optional<Figure> credit_limit;  ///< None when neither a usual order nor a cover is known.
    std::vector<Recommendation> recommended;
};

/// Judges `buyer`.
///
///   late     from five earlier invoices on: (late + 1) / (all + 2), Laplace's rule of succession;
///            before that, read off the score
///   unpaid   read off the score: 0.2 % at 100 points to 30 % at none, in straight lines between
///            rows that stand in buyer_risk.cpp: an opinion of 2026, like the weights
///   credit limit
///            the usual order x 3 from 80 points on, x 2 from 60, x 1 from 40, x 1/2 from 20, and
///            never above what an insurer covers
///
/// Laws: more points never make a payment less likely; the loss never exceeds the order.
///
///   order 10 000.00, 60 points: unpaid 2 %, expected loss 200.00
BuyerRisk buyer_risk(const BuyerProfile& buyer, const RiskWeights& weights);

const char* name_of(Advice advice);
const char* name_of(FollowUp follow_up);

}  // namespace termwise
