#include "core/credit/payment_plan.h"

#include <algorithm>
#include <span>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/late/interest.h"
#include "core/money/rounding.h"
#include "core/terms/instalments.h"
#include "core/time/day_count.h"

namespace termwise {
namespace {

// Years of 365 and of 366 days as fractions of one denominator.
constexpr std::int64_t year_parts = std::int64_t{365} * 366;

// A debt while the plan runs.
struct RunningDebt {
    Money open;
    bool bears_interest;
    Date counted_until;
};

// What a plan pays of the principal, and when.
struct PrincipalDue {
    Date on;
    Money amount;
};

Money sum_of_debts(const PlanRequest& request) {
    Money sum = Money::zero(request.charges.currency());
    for (const PlannedDebt& debt : request.debts) sum += debt.principal;
    return sum;
}

Money part_of(Money whole, int count) {
    return {divide(whole.minor_units(), count, Rounding::down), whole.currency()};
}

/// Makes one plan, in the order of its days.
class Planner {
public:
    explicit Planner(const PlanRequest& request) : request_{request} {
        for (const PlannedDebt& debt : request.debts) {
            debts_.push_back({debt.principal, debt.bears_interest, request.runs_after});
        }
    }

    PaymentPlan plan() {
        for (const PrincipalDue& due : principal_dues()) pay_principal(due);
        plan_.charges = request_.charges + plan_.interest;
        if (request_.count) {
            spread_charges(*request_.count);
        } else {
            append_charges();
            if (request_.merge_last) merge_last();
        }
        return std::move(plan_);
    }

private:
    // Every day the plan pays principal on; a first payment on the day of the first instalment is
    // one payment with it.
    std::vector<PrincipalDue> principal_dues() {
        std::vector<PrincipalDue> dues;
        Money rest = sum_of_debts(request_);
        if (request_.first_payment) {
            rest -= request_.first_payment->amount;
            dues.push_back({request_.first_payment->on, request_.first_payment->amount});
        }
        const Money part = request_.count ? part_of(rest, *request_.count) : request_.instalment;
        while (request_.count ? plan_.instalments < *request_.count : !rest.is_zero()) {
            const bool last = request_.count && plan_.instalments + 1 == *request_.count;
            last_part_ = last ? rest : std::min(part, rest);
            rest -= last_part_;
            add(dues, {next_day(), last_part_});
        }
        return dues;
    }

    static void add(std::vector<PrincipalDue>& dues, PrincipalDue due) {
        if (!dues.empty() && dues.back().on == due.on) {
            dues.back().amount += due.amount;
        } else {
            dues.push_back(due);
        }
    }

    Date next_day() {
        return cadence_day(request_.first_on, request_.cadence, plan_.instalments++);
    }

    void pay_principal(PrincipalDue due) {
        do {
            while (debts_[debt_].open.is_zero() && debt_ + 1 < debts_.size()) ++debt_;
            RunningDebt& debt = debts_[debt_];
            const Money accrued = interest_of(debt, due.on);
            const Money principal = std::min(due.amount, debt.open);
            const Money none = Money::zero(principal.currency());
            plan_.rows.push_back({due.on, principal, principal, none, accrued, debt.open,
                                  static_cast<std::int32_t>(debt_)});
            plan_.interest += accrued;
            debt.open -= principal;
            debt.counted_until = due.on;
            due.amount -= principal;
        } while (!due.amount.is_zero());
    }

    // Each day from the one after the last line on, at the rate of that day.
    [[nodiscard]] Money interest_of(const RunningDebt& debt, Date until) const {
        ExactInterest exact;
        const std::vector<RateFrom>& rates = request_.rates;
        if (!debt.bears_interest) return Money::zero(debt.open.currency());
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const Date from = std::max(debt.counted_until + one_day, rates[i].from);
            const bool latest = i + 1 == rates.size();
            const Date to = latest ? until + one_day : std::min(until + one_day, rates[i + 1].from);
            if (from >= to) continue;
            const YearFraction years = year_fraction(DayCount::act_act_isda, from, to);
            exact = exact + exact_interest(debt.open.minor_units(), rates[i].rate, years);
        }
        return {rounded(exact, Rounding::down), debt.open.currency()};
    }

    static void charge(PlanRow& row, Money charges) {
        row.charges += charges;
        row.amount += charges;
    }

    // Evenly over the days of the instalments, with the last line of each day.
    void spread_charges(int count) {
        const Money part = part_of(plan_.charges, count);
        Money rest = plan_.charges;
        int instalment = 0;
        for (std::size_t i = 0; i < plan_.rows.size(); ++i) {
            PlanRow& row = plan_.rows[i];
            const bool ends_day =
                i + 1 == plan_.rows.size() || plan_.rows[i + 1].due_on != row.due_on;
            if (!ends_day || row.due_on < request_.first_on) continue;
            const Money share = ++instalment == count ? rest : part;
            charge(row, share);
            rest -= share;
        }
    }

    // What the last instalment of principal has room for, then instalments of charges alone.
    void append_charges() {
        const Money none = Money::zero(plan_.charges.currency());
        Money rest = plan_.charges;
        const Money room = std::min(request_.instalment - last_part_, rest);
        charge(plan_.rows.back(), room);
        rest -= room;
        while (!rest.is_zero()) {
            const Money part = std::min(request_.instalment, rest);
            plan_.rows.push_back(
                {next_day(), part, none, part, none, none, static_cast<std::int32_t>(debt_)});
            rest -= part;
        }
    }

    // A last day that pays less than an instalment is paid with the day before it.
    void merge_last() {
        const Date last = plan_.rows.back().due_on;
        Money paid = Money::zero(plan_.charges.currency());
        auto first_of_last = plan_.rows.end();
        while (first_of_last != plan_.rows.begin() && (first_of_last - 1)->due_on == last) {
            --first_of_last;
            paid += first_of_last->amount;
        }
        const bool alone = first_of_last == plan_.rows.begin();
        if (alone || paid >= request_.instalment || plan_.instalments < 2) return;
        PlanRow& before = *(first_of_last - 1);
        for (auto row = first_of_last; row != plan_.rows.end(); ++row) row->due_on = before.due_on;
        if (before.debt == first_of_last->debt) {
            before.amount += first_of_last->amount;
            before.principal += first_of_last->principal;
            before.charges += first_of_last->charges;
            before.accrued += first_of_last->accrued;
            plan_.rows.erase(first_of_last);
        }
        --plan_.instalments;
    }

    const PlanRequest& request_;
    std::vector<RunningDebt> debts_;
    std::size_t debt_ = 0;
    Money last_part_ = Money::zero(request_.charges.currency());
    PaymentPlan plan_{{}, 0, last_part_, last_part_};
};

// Years with both `from` and `to` counted, or without the first of them, in parts of a year.
Wide parts_of_year(Date from, Date to, bool first_counts) {
    const Date start = first_counts ? from : from + one_day;
    if (to < start) return 0;
    const YearFraction years = year_fraction(DayCount::act_act_isda, start, to + one_day);
    return Wide{years.numerator} * (year_parts / years.denominator);
}

// Principal times years, in minor units times parts of a year times instalments.
Wide worth_of_time(const TimeToPay& request, std::span<const Date> due_on) {
    const auto count = static_cast<std::int64_t>(due_on.size());
    const Date paid_first = request.agreed_on + std::chrono::days{request.first_payment_days};
    std::int64_t first_payment = request.first_payment.minor_units();
    Wide sum = 0;
    for (const DatedDebt& debt : request.debts) {
        const std::int64_t amount = debt.amount.minor_units();
        const std::int64_t settled = std::min(first_payment, amount);
        first_payment -= settled;
        const Date runs_from = std::max(request.agreed_on, debt.due_on);
        sum += Wide{amount} * count * parts_of_year(debt.due_on, request.agreed_on, false);
        sum += Wide{settled} * count * parts_of_year(runs_from, paid_first, false);
        const Date rest_from = settled > 0 ? std::max(paid_first, debt.due_on) : runs_from;
        for (const Date day : due_on) {
            sum += (amount - settled) * parts_of_year(rest_from, day, true);
        }
    }
    return sum;
}

}  // namespace

PaymentPlan payment_plan(const PlanRequest& request) {
    TERMWISE_CHECK(!request.debts.empty() && request.first_on > request.runs_after);
    TERMWISE_CHECK(request.count ? *request.count >= 1 : request.instalment.minor_units() > 0);
    return Planner{request}.plan();
}

TimeToPayPlan time_to_pay(const TimeToPay& request) {
    TERMWISE_CHECK(!request.debts.empty() && request.first_on <= request.last_on);

    const Currency currency = request.first_payment.currency();
    TimeToPayPlan plan{{},
                       Money::zero(currency),
                       Money::zero(currency),
                       Money::zero(currency),
                       Money::zero(currency)};
    for (int count = 0; cadence_day(request.first_on, request.cadence, count) <= request.last_on;) {
        plan.due_on.push_back(cadence_day(request.first_on, request.cadence, count++));
    }
    const auto count = static_cast<int>(plan.due_on.size());
    const Wide parts = worth_of_time(request, plan.due_on) * request.rate.billionths;
    const Wide divisor = Wide{AnnualRate::one} * year_parts * count;
    plan.interest = {divide(parts, divisor, Rounding::half_up), currency};

    for (const DatedDebt& debt : request.debts) plan.total += debt.amount;
    const Money capital = plan.total - request.first_payment;
    plan.total += plan.interest;
    plan.instalment = part_of(capital, count);
    plan.last_instalment = capital + plan.interest;
    for (int part = 1; part < count; ++part) plan.last_instalment -= plan.instalment;
    return plan;
}

}  // namespace termwise
