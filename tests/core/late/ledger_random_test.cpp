// What holds for every ledger with any movements, over seeded random accounts.

#include <gtest/gtest.h>

#include "core/base/wide.h"
#include "tests/core/late/random_accounts.h"

namespace termwise {
namespace {

using namespace samples;

constexpr int accounts = 3'000;

Ledger ledger_of(const RandomAccount& account, Date as_of) {
    return *ledger_with(account.debts, account.movements(), account.rule, as_of);
}

TEST(RandomLedgers, segments_re_add_to_the_interest_and_each_can_be_recomputed) {
    RandomAccounts random{1};
    for (int i = 0; i < accounts; ++i) {
        const RandomAccount account = random.next();
        const Ledger ledger = ledger_of(account, random.day());
        Money sum = euros(0);
        for (const Segment& segment : ledger.segments) {
            sum += segment.interest;
            EXPECT_LE(segment.from, segment.to);
            EXPECT_EQ(segment.exact,
                      exact_interest(segment.principal.minor_units(), segment.rate, segment.years));
        }
        ASSERT_EQ(sum, ledger.interest) << i;
    }
}

TEST(RandomLedgers, the_parts_of_a_payment_are_the_payment_and_nothing_is_lost) {
    RandomAccounts random{2};
    for (int i = 0; i < accounts; ++i) {
        const RandomAccount account = random.next();
        const Ledger ledger = ledger_of(account, random.day());
        Money owed = ledger.interest + ledger.costs;
        for (const Debt& debt : account.debts) owed += debt.amount;
        Money settled = ledger.principal + ledger.open_interest + ledger.open_costs;
        for (const PaymentUse& use : ledger.payments) {
            const Money used = use.to_costs + use.to_interest + use.to_principal;
            ASSERT_EQ(used + use.unused,
                      account.payments[static_cast<std::size_t>(use.payment)].amount);
            settled += used;
        }
        for (const CreditUse& use : ledger.credits) {
            ASSERT_EQ(use.to_principal + use.unused,
                      account.credits[static_cast<std::size_t>(use.credit)].amount);
            settled += use.to_principal;
        }
        ASSERT_EQ(settled, owed) << i;
        ASSERT_GE(ledger.open_interest, euros(0));
        ASSERT_GE(ledger.open_costs, euros(0));
    }
}

TEST(RandomLedgers, more_delay_never_costs_less) {
    RandomAccounts random{3};
    for (int i = 0; i < accounts; ++i) {
        RandomAccount account = random.next();
        account.rule.interest_rounding = InterestRounding::at_the_end;
        const Date early = random.day();
        const Ledger before = ledger_of(account, early);
        const Ledger after = ledger_of(account, early + std::chrono::days{random.below(400)});
        ASSERT_GE(after.interest, before.interest) << i;
    }
}

// A row that repeats its rate, a standstill of no day within another, an uplift of no points: none
// may change what is owed.
TEST(RandomLedgers, splitting_a_segment_at_any_day_changes_nothing_before_rounding) {
    RandomAccounts random{4};
    for (int i = 0; i < accounts; ++i) {
        RandomAccount account = random.next();
        account.rule.interest_rounding = InterestRounding::at_the_end;
        account.rule.uplift.reset();
        const Date as_of = random.day();
        const Ledger whole = ledger_of(account, as_of);
        account.rule.uplift = RateUplift{random.day(), {}};
        const Ledger split = ledger_of(account, as_of);
        ASSERT_EQ(exact_sum(split), exact_sum(whole)) << i;
        ASSERT_EQ(split.open, whole.open) << i;
        ASSERT_EQ(split.open_interest, whole.open_interest) << i;
        ASSERT_GE(split.segments.size(), whole.segments.size()) << i;
    }
}

/// One debt kept with a pencil: every day by itself, in parts of 1 / (10^9 x 365) of a cent.
struct PencilDebt {
    Date first;
    std::int64_t open = 0;
    std::int64_t paid_interest = 0;
    Wide exact = 0;

    [[nodiscard]] std::int64_t interest() const {
        constexpr Wide unit = Wide{AnnualRate::one} * 365;
        return static_cast<std::int64_t>((exact + unit / 2) / unit);
    }
};

/// The debts of an account day by day: simple interest at one rate by ACT/365F, rounded half up at
/// the end; payments and credits on their day, which bears interest.
class Pencil {
public:
    explicit Pencil(const RandomAccount& account) : account_{account} {
        for (const Debt& debt : account.debts) {
            debts_.push_back({debt.due_on + one_day, debt.amount.minor_units()});
        }
    }

    void write_until(Date as_of) {
        for (Date day = date_of(2024, 7, 1); day <= as_of; day += one_day) {
            for (PencilDebt& debt : debts_) {
                if (debt.first <= day && !rests(day)) debt.exact += Wide{debt.open} * rate(day);
            }
            for (const Cost& cost : account_.costs) {
                if (cost.claimed_on == day) costs_ += cost.amount.minor_units();
            }
            for (const CreditNote& credit : account_.credits) {
                if (credit.credited_on == day) lower(credit);
            }
            for (const Payment& payment : account_.payments) {
                if (payment.paid_on == day) pay(payment);
            }
        }
    }

    [[nodiscard]] const std::vector<PencilDebt>& debts() const { return debts_; }
    [[nodiscard]] std::int64_t costs() const { return costs_; }

private:
    const RandomAccount& account_;
    std::vector<PencilDebt> debts_;
    std::int64_t costs_ = 0;

    [[nodiscard]] bool rests(Date day) const {
        for (const Standstill& rest : account_.rule.standstills) {
            if (rest.from <= day && day <= rest.to) return true;
        }
        return false;
    }

    [[nodiscard]] std::int64_t rate(Date day) const {
        return (account_.rule.contract_rate + uplift_on(account_.rule, day)).billionths;
    }

    static void take(std::int64_t& rest, std::int64_t& from) {
        const std::int64_t taken = std::min(rest, from);
        rest -= taken;
        from -= taken;
    }

    static void pay(std::int64_t& rest, PencilDebt& debt) {
        std::int64_t interest = debt.interest() - debt.paid_interest;
        const std::int64_t owed = interest;
        take(rest, interest);
        debt.paid_interest += owed - interest;
        take(rest, debt.open);
    }

    void pay(const Payment& payment) {
        std::int64_t rest = payment.amount.minor_units();
        take(rest, costs_);
        if (payment.debt != oldest_debt) pay(rest, debts_[static_cast<std::size_t>(payment.debt)]);
        for (PencilDebt& debt : debts_) pay(rest, debt);
    }

    void lower(const CreditNote& credit) {
        std::int64_t rest = credit.amount.minor_units();
        if (credit.debt != oldest_debt) {
            take(rest, debts_[static_cast<std::size_t>(credit.debt)].open);
        }
        for (PencilDebt& debt : debts_) take(rest, debt.open);
    }
};

TEST(RandomLedgers, an_account_kept_day_by_day_with_a_pencil_is_the_same) {
    RandomAccounts random{5};
    for (int i = 0; i < 600; ++i) {
        RandomAccount account = random.next();
        LedgerRule rule = contract(static_cast<std::int64_t>(random.below(2'000)));
        rule.standstills = account.rule.standstills;
        rule.uplift = account.rule.uplift;
        rule.interest_rounding = InterestRounding::at_the_end;
        account.rule = rule;
        const Date as_of = random.day();
        const Ledger ledger = ledger_of(account, as_of);
        Pencil pencil{account};
        pencil.write_until(as_of);
        std::int64_t open_interest = 0;
        for (std::size_t debt = 0; debt < account.debts.size(); ++debt) {
            ASSERT_EQ(ledger.open[debt], euros(pencil.debts()[debt].open)) << i;
            open_interest += pencil.debts()[debt].interest() - pencil.debts()[debt].paid_interest;
        }
        ASSERT_EQ(ledger.open_interest, euros(open_interest)) << i;
        ASSERT_EQ(ledger.open_costs, euros(pencil.costs())) << i;
    }
}

}  // namespace
}  // namespace termwise
