#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/credit/amortisation.h"
#include "core/credit/apr.h"
#include "core/money/figure.h"
#include "core/terms/instalments.h"

namespace termwise {

/// What paying in parts costs, and whom.
enum class PlanPricing : std::uint8_t {
    free,      ///< Nothing.
    fee,       ///< A fee, once.
    interest,  ///< Interest on what is open.
};

/// Who bears the fee.
enum class FeePayer : std::uint8_t {
    buyer,     ///< Paid with the first part.
    merchant,  ///< Kept from what the merchant receives.
};

/// The words in JSON ("interest"; "buyer").
const char* name_of(PlanPricing pricing);
const char* name_of(FeePayer payer);

/// The price of a plan.
///
///   fee_share, fee_amount   of `fee`: one of the two; the share is one of the whole
///   rate, repayment         of `interest`: see amortisation.h; a deposit bears none
///   balloon                 of `interest`: principal left for the last payment; nothing: none
///   day_count               of `interest`: nothing: equal months
///   step                    of `interest`: payments are multiples of so many minor units
struct PlanPrice {
    PlanPricing pricing = PlanPricing::free;
    std::optional<Share> fee_share;
    std::optional<Money> fee_amount;
    FeePayer payer = FeePayer::buyer;
    AnnualRate rate;
    Repayment repayment = Repayment::constant_payment;
    std::optional<Money> balloon;
    std::optional<DayCount> day_count;
    std::int64_t step = 1;
};

/// One payment of a priced plan: opening - principal = closing; principal + interest + fee =
/// payment.
struct PricedPart {
    Date due_on;
    bool is_deposit = false;
    Figure opening;
    Figure interest;
    Figure fee;
    Figure principal;
    Figure payment;
    Figure closing;
    std::vector<TaxedPart> vat;  ///< What the principal holds of each VAT rate of the invoice.
};

/// An annual percentage rate and its reason.
struct AprFigure {
    Apr apr;
    Why why;
};

/// What a plan comes to.
struct PricedPlan {
    std::vector<PricedPart> parts;
    Figure lent;           ///< What is paid after the supply, without its cost.
    Figure interest;       ///< All of it.
    Figure fee;            ///< Whoever bears it.
    Figure cost;           ///< What the plan costs the buyer: interest, and the fee if theirs.
    Figure total;          ///< All that the buyer pays: the whole and the cost.
    Figure merchant_cost;  ///< What it costs the merchant.
    std::optional<AprFigure> apr;  ///< Nothing where nothing is lent, or no rate ties the flows.
};

/// The days a plan hangs on.
struct PlanDays {
    Date base;         ///< Interest runs from here.
    Date supplied_on;  ///< The drawdown: what is paid until this day is not credit.
    AprUnit unit = AprUnit::months;
    std::string apr_law = apr_law_on(base);  ///< What the annual percentage rate is reckoned by.
};

/// Prices a schedule whose parts sum to an amount above zero, none of them negative. With interest
/// the parts after the deposit are those of a credit over their principal; else they stay.
///
///   taxed   the parts of the invoice by VAT rate; their nets and VAT sum to the parts; may be none
///
/// Laws: principals sum to the parts given; payments to these and `cost`; the VAT of all parts to
/// that of `taxed`; nothing is negative.
///
///   1 000.00 in three monthly parts at 12 %  ->  340.02 340.02 340.03, cost 20.07, APR 12.68 %
PricedPlan priced_plan(std::span<const Instalment> parts, const PlanPrice& price,
                       std::span<const TaxedPart> taxed, const PlanDays& days);

}  // namespace termwise
