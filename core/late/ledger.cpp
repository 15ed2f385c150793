#include "core/late/ledger.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/check.h"
#include "core/base/sort.h"
#include "core/late/ledger_days.h"
#include "core/late/running_debt.h"
#include "core/money/allocate.h"

namespace termwise {
namespace {

/// Of a debt: two changes of the rate and a payment. More cost only that the list grows once.
constexpr std::size_t usual_segments = 4;

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

/// An account while it is being written, movement by movement.
struct Books {
    Books(std::span<const Debt> owed, const LedgerRule& by_rule)
        : rule{by_rule},
          debts{running_debts(owed, by_rule)},
          costs{Money::zero(owed.front().amount.currency())},
          open_costs{costs} {
        segments.reserve(usual_segments * owed.size());
    }

    const LedgerRule& rule;
    std::vector<RunningDebt> debts;
    std::vector<Segment> segments;
    std::vector<PaymentUse> payments;
    std::vector<CreditUse> credits;
    Money costs;
    Money open_costs;
};

void pay_costs(PaymentUse& use, Books& books, Money at_most) {
    const Money paid = std::min(at_most, books.open_costs);
    books.open_costs -= paid;
    use.to_costs += paid;
    use.unused -= paid;
}

/// Pays what `debt` owes, its interest counted up to the payment.
void pay_debt(PaymentUse& use, RunningDebt& debt, Date through, Books& books) {
    debt.accrue(through, books.segments);
    const PaymentUse here = debt.pay(use.payment, use.unused);
    use.to_interest += here.to_interest;
    use.to_principal += here.to_principal;
    use.unused = here.unused;
}

/// Pro rata, costs share with the first debt that owes something, in proportion to what is open.
void pay_share_of_costs(PaymentUse& use, Books& books, const Payment& payment, Date through) {
    if (books.open_costs.is_zero()) return;
    const auto owed_by = [&](RunningDebt& debt) {
        debt.accrue(through, books.segments);
        return debt.open() + debt.open_interest();
    };
    Money owed = Money::zero(use.unused.currency());
    if (payment.debt != oldest_debt) {
        owed = owed_by(books.debts[static_cast<std::size_t>(payment.debt)]);
    }
    for (std::size_t i = 0; owed.is_zero() && i < books.debts.size(); ++i) {
        owed = owed_by(books.debts[i]);
    }
    const Money together = owed + books.open_costs;
    const std::array weights{books.open_costs.minor_units(), owed.minor_units()};
    pay_costs(use, books, weighted_parts(std::min(use.unused, together), weights).front());
}

/// Uses one payment: on costs, on the debt it names, on the oldest open debts.
PaymentUse used(std::int32_t index, const Payment& payment, Date through, Books& books) {
    const Money zero = Money::zero(payment.amount.currency());
    PaymentUse use{index, zero, zero, payment.amount, zero};
    if (books.rule.allocation == AllocationOrder::interest_first) {
        pay_costs(use, books, use.unused);
    } else if (books.rule.allocation == AllocationOrder::pro_rata) {
        pay_share_of_costs(use, books, payment, through);
    }
    if (payment.debt != oldest_debt) {
        pay_debt(use, books.debts[static_cast<std::size_t>(payment.debt)], through, books);
    }
    for (RunningDebt& debt : books.debts) {
        if (use.unused.is_zero()) break;
        pay_debt(use, debt, through, books);
    }
    if (!use.unused.is_zero()) pay_costs(use, books, use.unused);
    return use;
}

/// Lowers the principal of the debt that the credit names, then of the oldest open ones.
CreditUse used(std::int32_t index, const CreditNote& credit, Date through, Books& books) {
    CreditUse use{index, Money::zero(credit.amount.currency()), credit.amount};
    const auto lower = [&](RunningDebt& debt) {
        debt.accrue(through, books.segments);
        const Money lowered = debt.credit(use.unused);
        use.to_principal += lowered;
        use.unused -= lowered;
    };
    if (credit.debt != oldest_debt) lower(books.debts[static_cast<std::size_t>(credit.debt)]);
    for (RunningDebt& debt : books.debts) {
        if (use.unused.is_zero()) break;
        lower(debt);
    }
    return use;
}

/// Costs and credits in their order, each until a day.
class Claims {
public:
    Claims(const Movements& movements, Books& books) : movements_{movements}, books_{books} {}

    void book_until(Date day) {
        for (; cost_ < movements_.costs.size(); ++cost_) {
            const Cost& cost = movements_.costs[cost_];
            if (day < cost.claimed_on) break;
            books_.costs += cost.amount;
            books_.open_costs += cost.amount;
        }
        for (; credit_ < movements_.credits.size(); ++credit_) {
            const CreditNote& credit = movements_.credits[credit_];
            if (day < credit.credited_on) break;
            const Date through = last_counted_day(books_.rule, credit.credited_on);
            books_.credits.push_back(
                used(static_cast<std::int32_t>(credit_), credit, through, books_));
        }
    }

private:
    const Movements& movements_;
    Books& books_;
    std::size_t cost_ = 0;
    std::size_t credit_ = 0;
};

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

/// Every field is given at once: to blank the whole account first takes longer than to fill it.
Ledger closed(Books& books, Date as_of, std::vector<Segment> next_day) {
    std::vector<Money> open;
    open.reserve(books.debts.size());
    const Money none = Money::zero(books.costs.currency());
    Money principal = none;
    Money overdue_principal = none;
    Money interest = none;
    Money open_interest = none;
    for (const RunningDebt& debt : books.debts) {
        open.push_back(debt.open());
        principal += debt.open();
        if (debt.due_on() < as_of) overdue_principal += debt.open();
        interest += debt.interest();
        open_interest += debt.open_interest();
    }
    const std::int64_t per_day = rounded(exact_sum(next_day), books.rule.rounding);
    return {.segments = std::move(books.segments),
            .payments = std::move(books.payments),
            .credits = std::move(books.credits),
            .open = std::move(open),
            .principal = principal,
            .overdue_principal = overdue_principal,
            .interest = interest,
            .open_interest = open_interest,
            .costs = books.costs,
            .open_costs = books.open_costs,
            .per_day = {per_day, none.currency()},
            .next_day = std::move(next_day),
            .as_of = as_of};
}

}  // namespace

Result<Ledger> ledger(std::span<const Debt> debts, std::span<const Payment> payments,
                      const LedgerRule& rule, Date as_of) {
    return ledger_with(debts, Movements{payments, {}, {}}, rule, as_of);
}

Result<Ledger> ledger_with(std::span<const Debt> debts, const Movements& movements,
                           const LedgerRule& rule, Date as_of) {
    TERMWISE_CHECK(!debts.empty());
    TERMWISE_CHECK(rule.series != nullptr || rule.mode == RateMode::constant);
    TERMWISE_CHECK(is_ledger_day_count(rule.day_count));
    const Date through = last_counted_day(rule, as_of);
    Books books{debts, rule};
    for (const RunningDebt& debt : books.debts) {
        if (debt.lacks_rate(through)) {
            return fail(ErrorCode::no_rule, "late.series", iso_text(debt.due_on() + one_day));
        }
    }

    Claims claims{movements, books};
    for (std::size_t i = 0; i < movements.payments.size(); ++i) {
        const Payment& payment = movements.payments[i];
        if (as_of < payment.paid_on) break;
        claims.book_until(payment.paid_on);
        const Date paid_through = last_counted_day(rule, payment.paid_on);
        books.payments.push_back(used(static_cast<std::int32_t>(i), payment, paid_through, books));
    }
    claims.book_until(as_of);
    for (RunningDebt& debt : books.debts) debt.accrue(through, books.segments);
    const bool moved = !books.payments.empty() || !books.credits.empty();
    if (debts.size() > 1 && moved) sort_by_debt_and_day(books.segments);
    return closed(books, as_of, segments_of(through + one_day, books.debts));
}

}  // namespace termwise
