#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/credit/credit_law.h"
#include "core/credit/priced_plan.h"
#include "core/terms/plan_lines.h"

namespace termwise {

/// One line of a plan as typed: `value` is a percentage, or an amount of a fixed line; empty of the
/// balance.
struct DraftPlanLine {
    PlanLineKind kind = PlanLineKind::balance;
    std::string value;

    bool operator==(const DraftPlanLine&) const = default;
};

/// What a plan has beyond its split in parts (`Draft::plan`, or the terms' own), as typed.
struct DraftCredit {
    std::string deposit;     ///< "30%" or "250.00", in place of the plan's; empty: the plan's.
    std::string deposit_on;  ///< ISO date; empty: the plan's.
    std::vector<std::string> weights;  ///< Whole numbers, one per part.
    std::vector<DraftPlanLine> lines;  ///< One per part; not together with weights.
    std::string multiple;              ///< "10.00": parts are multiples of it, but for the last.
    std::optional<Roll> roll;          ///< Of each part; nothing: as the terms say.
    PlanPricing pricing = PlanPricing::free;
    std::string fee;                     ///< "2%" or "5.00"; of pricing by fee.
    std::optional<FeePayer> fee_payer;   ///< Nothing: the buyer.
    std::string rate;                    ///< Percent a year; of pricing by interest.
    std::optional<Repayment> repayment;  ///< Nothing: the same payment each time.
    std::string balloon;                 ///< Amount left for the last payment; empty: none.
    std::optional<DayCount> day_count;   ///< Nothing: equal months.
    std::optional<SellerKind> seller;    ///< Nothing: not a large seller online.
    std::optional<Lender> lender;        ///< Nothing: the seller.

    bool operator==(const DraftCredit&) const = default;
};

/// A rate from a day on, as typed.
struct DraftRateStep {
    std::string since;  ///< ISO date.
    std::string rate;   ///< Percent a year.

    bool operator==(const DraftRateStep&) const = default;
};

/// Whether interest is waived if the new plan is kept.
enum class Waiver : std::uint8_t {
    none,     ///< It is not.
    if_kept,  ///< It is: interest to date and of the plan comes back when a payment is missed.
};

/// The word in JSON ("if_kept").
const char* name_of(Waiver waiver);

/// How what is overdue on the day of reckoning is paid in parts, as typed.
struct DraftReschedule {
    std::string first_on;    ///< ISO date of the first part.
    std::string plan;        ///< "6x", "12x/14d": parts and cadence.
    std::string instalment;  ///< An amount: as many parts as it takes, whatever `plan` counts.
    std::vector<DraftRateStep> rates;  ///< Ascending; none: the plan bears no interest.
    std::optional<Waiver> waiver;      ///< Nothing: none.

    bool operator==(const DraftReschedule&) const = default;
};

}  // namespace termwise
