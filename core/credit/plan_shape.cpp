#include "core/credit/plan_shape.h"

#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/money/allocate.h"
#include "core/money/why_amounts.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

void set_fixed_deposit(Instalment& deposit, Money amount, Money total) {
    Why why{"why.instalment.deposit_fixed",
            {money_value("total", total), date_value("due_on", deposit.due_on),
             money_value("result", amount)},
            {},
            std::move(deposit.amount.why.parts)};
    deposit.amount = {amount, std::move(why)};
}

// Multiples of the step, the last part with all that this leaves.
std::vector<Money> part_amounts(Money rest, const Terms& terms, const PlanShape& shape) {
    if (!shape.lines.empty()) {
        return line_amounts(rest, shape.lines, Rounding::half_up, shape.step);
    }
    const Money last{rest.minor_units() % shape.step, rest.currency()};
    const Money stepped = rest - last;
    std::vector<Money> amounts =
        shape.weights.empty()
            ? equal_parts(stepped, terms.plan->parts, terms.plan->remainder, shape.step)
            : weighted_parts(stepped, shape.weights, Leftover::largest_remainder, shape.step);
    amounts.back() += last;
    return amounts;
}

Why why_of_line(const PlanLine& line, Money rest, Money amount, bool last) {
    const WhyValue share{"share", WhyKind::percent, percent_text(line.share)};
    if (last || line.kind == PlanLineKind::balance) {
        return {"why.instalment.balance", {money_value("result", amount)}, {}, {}};
    }
    if (line.kind == PlanLineKind::fixed) {
        return {"why.instalment.fixed", {money_value("result", amount)}, {}, {}};
    }
    return {"why.instalment.percent",
            {share, money_value("rest", rest), money_value("result", amount)},
            {},
            {}};
}

Why why_of_weight(const PlanShape& shape, std::size_t index, Money rest, Money amount) {
    std::int64_t all = 0;
    for (const std::int64_t weight : shape.weights) all += weight;
    return {"why.instalment.weighted",
            {money_value("rest", rest), number_value("weight", shape.weights[index]),
             number_value("all", all), money_value("result", amount)},
            {},
            {}};
}

// What the parts divide, and what of it is open before one of them.
struct Divided {
    Money rest;
    Money open;
};

// Equal parts beside a fixed deposit keep their reason, and divide another rest.
void correct_why(Why& why, Money rest, Money amount) {
    for (WhyValue& value : why.values) {
        if (value.name == "rest") value = money_value("rest", rest);
        if (value.name == "result") value = money_value("result", amount);
    }
}

// The reason of a part of that shape, with the reason for its day.
void set_why(const PlanShape& shape, Instalment& part, std::size_t index, Divided divided) {
    const Money amount = part.amount.amount;
    Why why{
        "why.instalment.stepped",
        {money_value("rest", divided.rest),
         money_value("step", Money{shape.step, amount.currency()}), money_value("result", amount)},
        {},
        {}};
    if (!shape.lines.empty()) {
        const PlanLine& line = shape.lines[index];
        const bool of_rest = line.kind == PlanLineKind::percent_of_rest;
        const bool last = index + 1 == shape.lines.size();
        why = why_of_line(line, of_rest ? divided.open : divided.rest, amount, last);
    } else if (!shape.weights.empty()) {
        why = why_of_weight(shape, index, divided.rest, amount);
    } else if (shape.step == 1) {
        return correct_why(part.amount.why, divided.rest, amount);
    }
    why.values.push_back(date_value("due_on", part.due_on));
    why.parts = std::move(part.amount.why.parts);
    part.amount.why = std::move(why);
}

bool reshapes_parts(const PlanShape& shape) {
    return !shape.lines.empty() || !shape.weights.empty() || shape.step > 1 ||
           shape.deposit_amount.has_value();
}

}  // namespace

std::vector<Instalment> shaped_schedule(Money total, Terms terms, const PlanShape& shape, Date base,
                                        const HolidayCalendar& calendar) {
    TERMWISE_CHECK(terms.plan.has_value());
    if (shape.roll) terms.due.roll = *shape.roll;
    // A fixed deposit takes the place of a share, whose day it keeps.
    if (shape.has_deposit()) terms.plan->deposit = shape.deposit_share.value_or(Share{1});
    std::vector<Instalment> parts = schedule(total, terms, base, calendar, shape.deposit_on);
    if (!reshapes_parts(shape)) return parts;

    Money rest = total;
    const std::size_t first = terms.plan->deposit ? 1 : 0;
    if (first == 1) {
        if (shape.deposit_amount) set_fixed_deposit(parts[0], *shape.deposit_amount, total);
        rest -= parts[0].amount.amount;
    }
    const std::vector<Money> amounts = part_amounts(rest, terms, shape);
    Money open = rest;
    for (std::size_t i = first; i < parts.size(); ++i) {
        parts[i].amount.amount = amounts[i - first];
        set_why(shape, parts[i], i - first, {rest, open});
        open -= parts[i].amount.amount;
    }
    return parts;
}

}  // namespace termwise
