#pragma once

#include <cstdint>
#include <vector>

#include "core/late/ledger.h"
#include "tests/core/late/late_samples.h"

namespace termwise::samples {

/// One account with every kind of movement, all within 2024 to 2026.
struct RandomAccount {
    std::vector<Debt> debts;
    std::vector<Payment> payments;
    std::vector<Cost> costs;
    std::vector<CreditNote> credits;
    LedgerRule rule;

    [[nodiscard]] Movements movements() const { return {payments, costs, credits}; }
};

/// Accounts from a seed, the same on every machine.
class RandomAccounts {
public:
    explicit RandomAccounts(std::uint64_t seed) : state_{seed} {}

    RandomAccount next() {
        RandomAccount made;
        made.rule = rule();
        for (std::uint64_t i = 0, count = 1 + below(3); i < count; ++i) {
            made.debts.push_back({day(), amount()});
        }
        sort(made.debts, [](const Debt& debt) { return debt.due_on; });
        for (std::uint64_t i = 0, count = below(5); i < count; ++i) {
            const Date on = day();
            made.payments.push_back({on, amount(), debt(made.debts.size())});
        }
        sort(made.payments, [](const Payment& payment) { return payment.paid_on; });
        for (std::uint64_t i = 0, count = below(3); i < count; ++i) {
            const Date on = day();
            made.costs.push_back({on, amount()});
        }
        sort(made.costs, [](const Cost& cost) { return cost.claimed_on; });
        for (std::uint64_t i = 0, count = below(3); i < count; ++i) {
            const Date on = day();
            made.credits.push_back({on, amount(), debt(made.debts.size())});
        }
        sort(made.credits, [](const CreditNote& credit) { return credit.credited_on; });
        return made;
    }

    Date day() { return date_of(2024, 7, 15) + std::chrono::days{below(800)}; }

    std::uint64_t below(std::uint64_t bound) { return number() % bound; }

private:
    std::uint64_t state_;

    // SplitMix64 (Steele, Lea, Flood 2014).
    std::uint64_t number() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    Money amount() {
        const std::uint64_t bound = below(3) == 0 ? 10'000'000 : 50'000;
        return euros(static_cast<std::int64_t>(1 + below(bound)));
    }

    std::int32_t debt(std::size_t debts) {
        return below(2) == 0 ? oldest_debt : static_cast<std::int32_t>(below(debts));
    }

    LedgerRule rule() {
        LedgerRule made =
            below(3) == 0 ? contract(static_cast<std::int64_t>(below(2'000))) : french();
        if (made.series != nullptr && below(3) == 0) made.mode = RateMode::frozen;
        constexpr DayCount day_counts[] = {
            DayCount::act_365f,          DayCount::act_365f,        DayCount::act_360,
            DayCount::act_act_isda,      DayCount::act_365l,        DayCount::nl_365,
            DayCount::thirty_360_us,     DayCount::thirty_360_isda, DayCount::thirty_360_psa,
            DayCount::thirty_e_360,      DayCount::thirty_e_365,    DayCount::thirty_e_plus_360,
            DayCount::thirty_e_360_isda, DayCount::nl_360};
        made.day_count = day_counts[below(14)];
        made.compounding = static_cast<Compounding>(below(4) == 0 ? 1 : 0);
        made.allocation = static_cast<AllocationOrder>(below(3));
        made.payment_day_counts = below(3) != 0;
        made.rounding = static_cast<Rounding>(below(10));
        made.interest_rounding = static_cast<InterestRounding>(below(2));
        if (below(4) == 0) made.grace_days = static_cast<int>(below(40));
        if (below(4) == 0) made.free_days = static_cast<int>(below(40));
        for (std::uint64_t i = below(3); i > 0; --i) {
            const Date from = day();
            made.standstills.push_back({from, from + std::chrono::days{below(90)}});
        }
        made.standstills = joined(std::move(made.standstills));
        if (below(3) == 0) made.uplift = RateUplift{day(), AnnualRate::basis_points(500)};
        return made;
    }

    // By insertion: a test draws few, and equal days keep their order.
    template <class T, class Key>
    static void sort(std::vector<T>& items, Key key) {
        for (std::size_t i = 1; i < items.size(); ++i) {
            for (std::size_t j = i; j > 0 && key(items[j]) < key(items[j - 1]); --j) {
                std::swap(items[j], items[j - 1]);
            }
        }
    }
};

}  // namespace termwise::samples
