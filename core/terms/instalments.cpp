#include "core/terms/instalments.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/money/portion.h"
#include "core/money/why_amounts.h"
#include "core/terms/due_dates.h"
#include "core/time/period.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

const char* policy_key(Remainder remainder) {
    switch (remainder) {
        case Remainder::spread_first:
            return "remainder.spread_first";
        case Remainder::first:
            return "remainder.first";
        case Remainder::last:
            return "remainder.last";
        case Remainder::spread_last:
            return "remainder.spread_last";
    }
    check_failed("a listed policy", __FILE__, __LINE__);
}

const char* later_rule(Cadence::Unit unit) {
    switch (unit) {
        case Cadence::Unit::days:
            return "why.instalment.later_days";
        case Cadence::Unit::weeks:
            return "why.instalment.later_weeks";
        case Cadence::Unit::months:
            return "why.instalment.later_months";
    }
    check_failed("a listed unit", __FILE__, __LINE__);
}

/// The days of the equal parts of one plan.
class PartDays {
public:
    PartDays(const Terms& terms, Date base, const HolidayCalendar& calendar)
        : terms_{terms},
          base_{base},
          calendar_{calendar},
          after_deposit_{terms.plan->deposit && terms.due.steps.empty()} {
        DueRule unrolled = terms.due;
        unrolled.roll = Roll::none;
        first_ = termwise::due_on(unrolled, base, calendar);
    }

    [[nodiscard]] Date due_on(int index) const {
        const Date day =
            cadence_day(first_, terms_.plan->cadence, index + (after_deposit_ ? 1 : 0));
        return rolled(day, terms_.due.roll, calendar_);
    }

    /// A roll backwards may not overtake what comes before, which is due on `before`.
    [[nodiscard]] Date due_on(int index, Date before) const {
        const bool is_first = index == 0 && !terms_.plan->deposit;
        return is_first ? due_on(index) : std::max(before, due_on(index));
    }

    [[nodiscard]] Why why(int index) const {
        const int count = index + (after_deposit_ ? 1 : 0);
        if (count == 0) return why_due_on(terms_.due, base_, calendar_);
        const Cadence cadence = terms_.plan->cadence;
        return {later_rule(cadence.unit),
                {number_value("count", std::int64_t{cadence.count} * count),
                 date_value("from", first_), date_value("result", due_on(index))},
                {},
                {}};
    }

private:
    const Terms& terms_;
    Date base_;
    const HolidayCalendar& calendar_;
    bool after_deposit_;
    Date first_;
};

Instalment whole(Money total, const Terms& terms, Date base, const HolidayCalendar& calendar) {
    return {due_on(terms.due, base, calendar),
            {total,
             {"why.instalment.whole",
              {money_value("result", total)},
              {},
              why_parts(why_due_on(terms.due, base, calendar))}},
            false};
}

Instalment deposit_of(Money total, Share share, Date due_on) {
    const Money amount = portion(total, share, Rounding::half_up);
    return {due_on,
            {amount,
             {"why.instalment.deposit",
              {{"share", WhyKind::percent, percent_text(share)},
               money_value("total", total),
               {"rounding", WhyKind::name, "rounding.half_up"},
               date_value("due_on", due_on),
               money_value("result", amount)},
              {},
              {}}},
            true};
}

}  // namespace

Date cadence_day(Date first, Cadence cadence, int count) {
    const int units = cadence.count * count;
    switch (cadence.unit) {
        case Cadence::Unit::days:
            return first + std::chrono::days{units};
        case Cadence::Unit::weeks:
            return first + std::chrono::days{7 * units};
        case Cadence::Unit::months:
            return plus_months(first, units);
    }
    check_failed("a listed unit", __FILE__, __LINE__);
}

Date last_due_on(const Terms& terms, Date base, const HolidayCalendar& calendar) {
    if (!terms.plan) return due_on(terms.due, base, calendar);
    const PartDays days{terms, base, calendar};
    Date last = base;
    for (int index = 0; index < terms.plan->parts; ++index) last = days.due_on(index, last);
    return last;
}

std::vector<Instalment> schedule(Money total, const Terms& terms, Date base,
                                 const HolidayCalendar& calendar, std::optional<Date> deposit_on) {
    if (!terms.plan) return {whole(total, terms, base, calendar)};

    const Plan& plan = *terms.plan;
    std::vector<Instalment> instalments;
    Money rest = total;
    Date earliest = base;
    if (plan.deposit) {
        instalments.push_back(deposit_of(total, *plan.deposit, deposit_on.value_or(base)));
        rest -= instalments.front().amount.amount;
        earliest = instalments.front().due_on;
    }

    const PartDays days{terms, base, calendar};
    const std::vector<Money> amounts = equal_parts(rest, plan.parts, plan.remainder);
    for (int index = 0; index < plan.parts; ++index) {
        const Money amount = amounts[static_cast<std::size_t>(index)];
        earliest = days.due_on(index, earliest);
        instalments.push_back({earliest,
                               {amount,
                                {"why.instalment.part",
                                 {number_value("index", index + 1),
                                  number_value("count", plan.parts),
                                  money_value("rest", rest),
                                  {"policy", WhyKind::name, policy_key(plan.remainder)},
                                  date_value("due_on", earliest),
                                  money_value("result", amount)},
                                 {},
                                 why_parts(days.why(index))}},
                               false});
    }
    return instalments;
}

}  // namespace termwise
