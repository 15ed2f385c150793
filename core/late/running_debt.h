#pragma once

#include <optional>
#include <vector>

#include "core/late/ledger.h"

namespace termwise {

/// One debt while its ledger is being written, day by day, forward only. For ledger.cpp and for
/// sums over many debts; what a caller wants to keep is in Segment.
class RunningDebt {
public:
    /// `rule` outlives this object.
    RunningDebt(const Debt& debt, std::int32_t index, const LedgerRule& rule);

    /// Whether counting up to `through` needs a rate older than the series has.
    [[nodiscard]] bool lacks_rate(Date through) const;

    /// Counts the interest of all days up to `through` that are not counted yet, and appends a
    /// segment for each stretch. The rate must not be lacking.
    void accrue(Date through, std::vector<Segment>& segments);

    /// Uses as much of `money` as is owed here, by the rule's order; `unused` is the rest.
    PaymentUse pay(std::int32_t payment, Money money);

    /// Lowers the open principal by as much of `money` as there is; returns what that is.
    Money credit(Money money);

    [[nodiscard]] Date due_on() const { return due_on_; }
    [[nodiscard]] Money open() const { return {open_, currency_}; }
    [[nodiscard]] Money interest() const { return {interest_, currency_}; }
    [[nodiscard]] Money open_interest() const { return {open_interest_, currency_}; }

private:
    const LedgerRule* rule_;
    std::int32_t index_;
    Currency currency_;
    Date due_on_;
    std::optional<Date> first_day_;  ///< Of interest; nothing when it does not run.
    Date next_day_;                  ///< First day not counted yet.
    Date anniversary_;               ///< The next one; far away when nothing compounds.
    std::optional<DayRate> rate_;    ///< Of `next_day_`; nothing when lacking.
    AnnualRate margin_;
    std::int64_t open_;  ///< Principal; minor units, as all that follows.
    std::int64_t interest_ = 0;
    std::int64_t open_interest_ = 0;
    std::int64_t bearing_interest_ = 0;  ///< The part of open interest that bears interest.
    ExactInterest exact_;

    bool skip_standstill(Date through);
    void compound();
    void advance_rate();
    [[nodiscard]] std::int64_t interest_share(std::int64_t money) const;
    [[nodiscard]] AnnualRate rate_without_uplift() const;
    [[nodiscard]] Date last_day_alike(Date through) const;
    [[nodiscard]] std::int64_t rounded_interest(ExactInterest exact, std::int64_t principal,
                                                std::int64_t days, YearFraction years) const;
    Segment segment(Date from, Date to);
};

}  // namespace termwise
