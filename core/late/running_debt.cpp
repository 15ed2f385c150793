#include "core/late/running_debt.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/late/ledger_days.h"

namespace termwise {
namespace {

/// The first day of the year of interest that follows the one begun on `day`. A year begun on
/// 29 February ends on 28 February, so the next begins on 1 March.
Date next_anniversary(Date first_day, int years) {
    const std::chrono::year_month_day first{first_day};
    const auto moved = first + std::chrono::years{years};
    if (moved.ok()) return moved;
    return moved.year() / std::chrono::March / 1;
}

/// The last day of the run of years, from that of `day` on, that are all leap years or all not.
Date last_day_of_years_alike(Date day) {
    int year = year_of(day);
    while (is_leap_year(year) == is_leap_year(year + 1)) ++year;
    return date_of(year, 12, 31);
}

}  // namespace

RunningDebt::RunningDebt(const Debt& debt, std::int32_t index, const LedgerRule& rule)
    : rule_{&rule},
      index_{index},
      currency_{debt.amount.currency()},
      due_on_{debt.due_on},
      first_day_{first_interest_day(rule, debt.due_on)},
      anniversary_{Date::max()},
      open_{debt.amount.minor_units()} {
    TERMWISE_CHECK(open_ >= 0);
    if (!first_day_) return;
    next_day_ = *first_day_;
    margin_ = margin_on(rule.margins, *first_day_);
    rate_ = rate_on(rule, *first_day_, *first_day_);
    if (rule.compounding == Compounding::yearly) anniversary_ = next_anniversary(*first_day_, 1);
}

bool RunningDebt::lacks_rate(Date through) const {
    return first_day_ && *first_day_ <= through && !rate_;
}

void RunningDebt::accrue(Date through, std::vector<Segment>& segments) {
    if (!first_day_ || through < *first_day_ + std::chrono::days{rule_->free_days}) return;
    while (next_day_ <= through && (open_ > 0 || open_interest_ > 0)) {
        if (!rule_->standstills.empty() && skip_standstill(through)) continue;
        compound();
        advance_rate();
        const Date last = last_day_alike(through);
        if (open_ + bearing_interest_ > 0) segments.push_back(segment(next_day_, last));
        next_day_ = last + one_day;
    }
    next_day_ = std::max(next_day_, through + one_day);
}

PaymentUse RunningDebt::pay(std::int32_t payment, Money money) {
    std::int64_t rest = money.minor_units();
    const auto use_for = [&](std::int64_t& owed) {
        const std::int64_t used = std::min(rest, owed);
        owed -= used;
        rest -= used;
        return used;
    };
    std::int64_t to_interest = 0;
    if (rule_->allocation == AllocationOrder::interest_first) {
        to_interest = use_for(open_interest_);
    } else if (rule_->allocation == AllocationOrder::pro_rata) {
        to_interest = interest_share(rest);
        open_interest_ -= to_interest;
        rest -= to_interest;
    }
    const std::int64_t to_principal = use_for(open_);
    to_interest += use_for(open_interest_);
    // The interest that bears interest is the oldest, so it is paid first.
    bearing_interest_ = std::max<std::int64_t>(0, bearing_interest_ - to_interest);
    return {payment,
            {to_interest, currency_},
            {to_principal, currency_},
            {rest, currency_},
            Money::zero(currency_)};
}

Money RunningDebt::credit(Money money) {
    const std::int64_t lowered = std::min(money.minor_units(), open_);
    open_ -= lowered;
    return {lowered, currency_};
}

/// What goes to interest when `money` is split in proportion to what is open, and no more of it is
/// used than is owed.
std::int64_t RunningDebt::interest_share(std::int64_t money) const {
    const std::int64_t owed = open_ + open_interest_;
    if (owed == 0) return 0;
    const Wide product = Wide{std::min(money, owed)} * open_interest_;
    return divide(product, owed, Rounding::half_up);
}

/// Passes the standstill that `next_day_` lies in; false when it lies in none.
bool RunningDebt::skip_standstill(Date through) {
    for (const Standstill& rest : rule_->standstills) {
        if (next_day_ < rest.from || rest.to < next_day_) continue;
        next_day_ = std::min(rest.to, through) + one_day;
        return true;
    }
    return false;
}

void RunningDebt::compound() {
    while (anniversary_ <= next_day_) {
        bearing_interest_ = open_interest_;
        const int years = year_of(anniversary_) - year_of(*first_day_);
        anniversary_ = next_anniversary(*first_day_, years + 1);
    }
}

void RunningDebt::advance_rate() {
    TERMWISE_CHECK(rate_.has_value());
    if (rule_->mode == RateMode::variable) {
        const std::vector<RateRow>& rows = rule_->series->rows;
        const RateRow* const end = rows.data() + rows.size();
        while (rate_->row + 1 != end && !(next_day_ < (rate_->row + 1)->since)) ++rate_->row;
        rate_->reference = rate_->row->rate;
        rate_->rate = std::max(AnnualRate{}, rate_->reference + margin_);
        rate_->assumed = rule_->series->known_until && *rule_->series->known_until < next_day_;
    }
    if (rule_->uplift) rate_->rate = rate_without_uplift() + uplift_on(*rule_, next_day_);
}

AnnualRate RunningDebt::rate_without_uplift() const {
    if (rate_->row == nullptr) return rule_->contract_rate;
    return std::max(AnnualRate{}, rate_->reference + margin_);
}

Date RunningDebt::last_day_alike(Date through) const {
    Date last = std::min(through, anniversary_ - one_day);
    for (const Standstill& rest : rule_->standstills) {
        if (next_day_ < rest.from) last = std::min(last, rest.from - one_day);
    }
    if (rule_->uplift && next_day_ < rule_->uplift->from) {
        last = std::min(last, rule_->uplift->from - one_day);
    }
    if (tells_leap_years_apart(rule_->day_count)) {
        last = std::min(last, last_day_of_years_alike(next_day_));
    }
    if (rule_->mode != RateMode::variable) return last;

    const RateSeries& series = *rule_->series;
    const RateRow* const next = rate_->row + 1;
    if (next != series.rows.data() + series.rows.size()) {
        last = std::min(last, next->since - one_day);
    }
    const bool known = series.known_until && next_day_ <= *series.known_until;
    return known ? std::min(last, *series.known_until) : last;
}

std::int64_t RunningDebt::rounded_interest(ExactInterest exact, std::int64_t principal,
                                           std::int64_t days, YearFraction years) const {
    switch (rule_->interest_rounding) {
        case InterestRounding::per_segment:
            return rounded(exact, rule_->rounding);
        case InterestRounding::at_the_end:
            return rounded(exact_ + exact, rule_->rounding) - interest_;
        case InterestRounding::per_day: {
            const YearFraction day{1, years.denominator};
            return rounded(exact_interest(principal, rate_->rate, day), rule_->rounding) * days;
        }
    }
    return 0;
}

Segment RunningDebt::segment(Date from, Date to) {
    const std::int64_t days = segment_days(rule_->day_count, *first_day_, from, to);
    const YearFraction years = segment_years(rule_->day_count, days, from, to);
    const std::int64_t principal = open_ + bearing_interest_;
    const ExactInterest exact = exact_interest(principal, rate_->rate, years);
    const std::int64_t interest = rounded_interest(exact, principal, days, years);
    exact_ = exact_ + exact;
    interest_ += interest;
    open_interest_ += interest;
    return {.debt = index_,
            .from = from,
            .to = to,
            .days = days,
            .principal = {principal, currency_},
            .rate = rate_->rate,
            .reference = rate_->reference,
            .row = rate_->row,
            .assumed = rate_->assumed,
            .years = years,
            .interest = {interest, currency_},
            .exact = exact};
}

}  // namespace termwise
