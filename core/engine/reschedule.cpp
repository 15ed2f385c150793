#include "core/engine/reschedule.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "core/base/wide.h"
#include "core/engine/check_draft.h"
#include "core/engine/outcome.h"
#include "core/money/why_amounts.h"
#include "core/terms/instalments.h"

namespace termwise {
namespace {

constexpr int most_instalments = 240;

Figure figure(std::string_view rule, std::vector<WhyValue> values, Money amount,
              std::vector<Why> parts = {}) {
    values.push_back(money_value("result", amount));
    return {amount, {rule, std::move(values), {}, std::move(parts)}};
}

PlanRequest request_of(const CheckedReschedule& asked, const LateAccount& late, Money charges,
                       bool bears_interest) {
    const Money none = Money::zero(charges.currency());
    return {{{late.principal.amount, bears_interest}},
            charges,
            late.ledger.as_of,
            asked.rates,
            asked.first_on,
            asked.cadence,
            {},
            asked.count,
            asked.instalment.value_or(none),
            false};
}

// What every payment leaves, were it missed: `full` is the plan with all interest, `kept` the one
// agreed.
std::vector<ReschedulePart> reschedule_parts(const PaymentPlan& kept, const PaymentPlan& full,
                                             Money charges) {
    std::vector<ReschedulePart> parts;
    for (std::size_t i = 0; i < kept.rows.size(); ++i) {
        const PlanRow& row = kept.rows[i];
        if (i < full.rows.size()) charges += full.rows[i].accrued;
        parts.push_back(
            {row.due_on,
             figure("why.reschedule.part",
                    {money_value("principal", row.principal), money_value("charges", row.charges)},
                    row.amount),
             figure("why.reschedule.if_missed",
                    {money_value("principal", row.opening), money_value("charges", charges)},
                    row.opening + charges)});
        charges -= row.charges;
    }
    return parts;
}

// Years until the last of so many payments, more rather than less.
std::int64_t years_of(const CheckedReschedule& asked, Date as_of, std::int64_t payments) {
    const Date last = cadence_day(asked.first_on, asked.cadence, static_cast<int>(payments));
    return days_between(as_of, last) / 365 + 1;
}

// Whether payments of that amount are too many, with all the interest that can accrue meanwhile.
bool too_many_payments(const CheckedReschedule& asked, const LateAccount& late, Money taken_up) {
    if (!asked.instalment) return false;
    const std::int64_t each = asked.instalment->minor_units();
    const std::int64_t payments = taken_up.minor_units() / each + 1;
    if (payments > most_instalments) return true;
    AnnualRate highest;
    for (const RateFrom& row : asked.rates) highest = std::max(highest, row.rate);
    const Wide interest = Wide{late.principal.amount.minor_units()} * highest.billionths *
                          years_of(asked, late.ledger.as_of, payments) / AnnualRate::one;
    return (interest + taken_up.minor_units()) / each > most_instalments;
}

}  // namespace

void add_reschedule(Outcome& outcome, const CheckedDraft& checked, const Draft& draft) {
    if (!checked.reschedule || !outcome.late) return;
    const CheckedReschedule& asked = *checked.reschedule;
    const LateAccount& late = *outcome.late;
    const Money principal = late.principal.amount;
    const Money to_date = late.interest.amount;
    if (principal.minor_units() <= 0) {
        outcome.problems.push_back({ErrorCode::conflict, "reschedule", decimal_text(principal), 0});
        return;
    }
    const Money costs = late.compensation.amount + late.costs.amount;
    const Figure taken_up =
        figure("why.reschedule.taken_up",
               {money_value("principal", principal), money_value("interest", to_date),
                money_value("costs", costs)},
               principal + to_date + costs,
               {late.principal.why, late.interest.why, late.compensation.why, late.costs.why});
    if (taken_up.amount.minor_units() > Money::limit) {
        outcome.problems.push_back(
            {ErrorCode::out_of_range, "reschedule", decimal_text(taken_up.amount), 0});
        return;
    }
    if (too_many_payments(asked, late, taken_up.amount)) {
        outcome.problems.push_back(
            {ErrorCode::out_of_range, "reschedule.instalment", draft.reschedule->instalment, 0});
        return;
    }

    const bool waives = asked.waiver == Waiver::if_kept;
    const Money none = Money::zero(principal.currency());
    const PaymentPlan full = payment_plan(request_of(asked, late, to_date + costs, true));
    const PaymentPlan kept = waives ? payment_plan(request_of(asked, late, costs, false)) : full;
    const Money waived = waives ? to_date : none;
    const Money interest = kept.interest;
    outcome.reschedule =
        Reschedule{reschedule_parts(kept, full, to_date + costs), taken_up,
                   figure("why.reschedule.interest", {}, interest),
                   figure("why.reschedule.waived", {}, waived),
                   figure("why.reschedule.total",
                          {money_value("taken_up", taken_up.amount),
                           money_value("interest", interest), money_value("waived", waived)},
                          taken_up.amount + interest - waived)};
}

}  // namespace termwise
