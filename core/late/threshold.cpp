#include "core/late/threshold.h"

#include <array>

namespace termwise {
namespace {

Money reached_by(const Ledger& account, const Threshold& threshold) {
    if (threshold.of == ThresholdOf::interest) return account.interest;
    const Money owed = account.overdue_principal + account.open_interest + account.open_costs;
    return account.overdue_principal.is_zero() ? owed : owed + threshold.once_late;
}

}  // namespace

const char* name_of(ThresholdOf of) {
    constexpr std::array words{"interest", "total"};
    return words[static_cast<std::size_t>(of)];
}

std::optional<Date> day_reached(std::span<const Debt> debts, const Movements& movements,
                                const LedgerRule& rule, Date since, const Threshold& threshold) {
    const std::chrono::days span{std::int64_t{threshold.years} * 365};
    const auto reached = [&](Date day) {
        const Result<Ledger> account = ledger_with(debts, movements, rule, day);
        return account && reached_by(*account, threshold) >= threshold.amount;
    };
    if (reached(since)) return since;
    if (!reached(since + span)) return std::nullopt;

    // Neither sum falls as days pass, so halving finds the first day.
    Date before = since;
    Date after = since + span;
    while (after - before > std::chrono::days{1}) {
        const Date middle = before + (after - before) / 2;
        (reached(middle) ? after : before) = middle;
    }
    return after;
}

}  // namespace termwise
