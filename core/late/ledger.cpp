#include "core/late/ledger.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/sort.h"
#include "core/late/running_debt.h"

namespace termwise {
namespace {

constexpr std::chrono::days one_day{1};

Date last_counted_day(const LedgerRule& rule, Date day) {
    return rule.payment_day_counts ? day : day - one_day;
}

std::vector<RunningDebt> running_debts(std::span<const Debt> debts, const LedgerRule& rule) {
    std::vector<RunningDebt> running;
    running.reserve(debts.size());
    for (const Debt& debt : debts) {
        running.emplace_back(debt, static_cast<std::int32_t>(running.size()), rule);
    }
    return running;
}

/// Uses one payment on the oldest open debts, counting their interest up to it.
PaymentUse used(std::int32_t index, Money money, Date through, std::vector<RunningDebt>& debts,
                std::vector<Segment>& segments) {
    const Currency currency = money.currency();
    PaymentUse use{index, Money::zero(currency), Money::zero(currency), money};
    for (RunningDebt& debt : debts) {
        if (use.unused.is_zero()) break;
        debt.accrue(through, segments);
        const PaymentUse here = debt.pay(index, use.unused);
        use.to_interest += here.to_interest;
        use.to_principal += here.to_principal;
        use.unused = here.unused;
    }
    return use;
}

void sort_by_debt_and_day(std::vector<Segment>& segments) {
    sort_stably(segments, [](const Segment& a, const Segment& b) {
        return a.debt != b.debt ? a.debt < b.debt : a.from < b.from;
    });
}

/// Counts one day more of all debts, without touching them.
std::vector<Segment> segments_of(Date day, std::span<const RunningDebt> debts) {
    std::vector<Segment> segments;
    for (RunningDebt debt : debts) {
        if (!debt.lacks_rate(day)) debt.accrue(day, segments);
    }
    return segments;
}

ExactInterest exact_sum(std::span<const Segment> segments) {
    ExactInterest sum;
    for (const Segment& segment : segments) sum = sum + segment.exact;
    return sum;
}

void add_up(Ledger& account, std::span<const RunningDebt> debts) {
    account.open.reserve(debts.size());
    for (const RunningDebt& debt : debts) {
        account.open.push_back(debt.open());
        account.principal += debt.open();
        if (debt.due_on() < account.as_of) account.overdue_principal += debt.open();
        account.interest += debt.interest();
        account.open_interest += debt.open_interest();
    }
}

}  // namespace

const char* name_of(InterestRounding rounding) {
    switch (rounding) {
        case InterestRounding::per_segment:
            return "per_segment";
        case InterestRounding::at_the_end:
            return "at_the_end";
        case InterestRounding::per_day:
            return "per_day";
    }
    return "";
}

std::optional<Date> first_interest_day(const LedgerRule& rule, Date due_on) {
    if (rule.start == InterestStart::day_after_due) return due_on + one_day;
    if (!rule.demanded_on) return std::nullopt;
    return std::max(due_on, *rule.demanded_on) + one_day;
}

std::optional<DayRate> rate_on(const LedgerRule& rule, Date first_day, Date day) {
    if (rule.series == nullptr) return DayRate{rule.contract_rate, {}, nullptr, false};

    const bool before_the_law = !rule.margins.empty() && first_day < rule.margins.front().since;
    if (before_the_law) return std::nullopt;
    const bool follows = rule.mode == RateMode::variable;
    const std::optional<RateOnDay> found = rate_on(*rule.series, follows ? day : first_day);
    if (!found) return std::nullopt;

    const AnnualRate reference = found->row->rate;
    const AnnualRate total = reference + margin_on(rule.margins, first_day);
    return DayRate{std::max(AnnualRate{}, total), reference, found->row, found->assumed};
}

Result<Ledger> ledger(std::span<const Debt> debts, std::span<const Payment> payments,
                      const LedgerRule& rule, Date as_of) {
    TERMWISE_CHECK(!debts.empty());
    TERMWISE_CHECK(rule.series != nullptr || rule.mode == RateMode::constant);
    const Date through = last_counted_day(rule, as_of);
    std::vector<RunningDebt> running = running_debts(debts, rule);
    for (const RunningDebt& debt : running) {
        if (debt.lacks_rate(through)) {
            return fail(ErrorCode::no_rule, "late.series", iso_text(debt.due_on() + one_day));
        }
    }

    const Money none = Money::zero(debts.front().amount.currency());
    Ledger account{{}, {}, {}, none, none, none, none, none, {}, as_of};
    for (std::size_t i = 0; i < payments.size() && payments[i].paid_on <= as_of; ++i) {
        account.payments.push_back(used(static_cast<std::int32_t>(i), payments[i].amount,
                                        last_counted_day(rule, payments[i].paid_on), running,
                                        account.segments));
    }
    for (RunningDebt& debt : running) debt.accrue(through, account.segments);
    if (debts.size() > 1 && !payments.empty()) sort_by_debt_and_day(account.segments);
    add_up(account, running);
    account.next_day = segments_of(through + one_day, running);
    account.per_day = {rounded(exact_sum(account.next_day), rule.rounding), none.currency()};
    return account;
}

}  // namespace termwise
