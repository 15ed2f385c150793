#include "core/late/threshold.h"

namespace termwise {

std::optional<Date> day_interest_reaches(std::span<const Debt> debts,
                                         std::span<const Payment> payments, const LedgerRule& rule,
                                         Date since, Money amount) {
    constexpr std::chrono::days a_century{36'525};
    const auto reached = [&](Date day) {
        const Result<Ledger> account = ledger(debts, payments, rule, day);
        return account && account->interest >= amount;
    };
    if (reached(since)) return since;
    if (!reached(since + a_century)) return std::nullopt;

    // Interest never falls as days pass, so halving finds the first day.
    Date before = since;
    Date after = since + a_century;
    while (after - before > std::chrono::days{1}) {
        const Date middle = before + (after - before) / 2;
        (reached(middle) ? after : before) = middle;
    }
    return after;
}

}  // namespace termwise
