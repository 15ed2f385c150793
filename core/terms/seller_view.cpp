#include "core/terms/seller_view.h"

#include <algorithm>
#include <string>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/rounding.h"
#include "core/money/why_amounts.h"

namespace termwise {
namespace {

constexpr std::int64_t days_of_year = 365;
constexpr Wide one = Share::one;

/// Billionths of the amount that waiting is worth at once.
std::int64_t worth_of_waiting(const SellerView& view) {
    const Wide kept =
        Wide{view.amount.minor_units()} * (one - view.default_probability.billionths) -
        Wide{view.fee_saved.minor_units()} * one;
    if (kept <= 0) return 0;
    const Wide growth = one * days_of_year + Wide{view.capital_cost.billionths} * view.days_earlier;
    // Billionths of a minor unit, then of the amount: the first rounding is far below the second.
    const Wide worth = kept * days_of_year * one / growth;
    return divide(worth, view.amount.minor_units(), Rounding::up);
}

}  // namespace

BreakEven break_even_discount(const SellerView& view) {
    TERMWISE_CHECK(view.amount.minor_units() > 0 && view.fee_saved.minor_units() >= 0);
    TERMWISE_CHECK(view.days_earlier >= 0 && view.capital_cost.billionths >= 0);
    const std::int64_t left = Share::one - worth_of_waiting(view);
    const Share discount{std::clamp(left, std::int64_t{0}, Share::one)};
    return {discount,
            {"why.discount.break_even",
             {money_value("amount", view.amount),
              percent_value("default", view.default_probability),
              money_value("fee", view.fee_saved),
              {"rate", WhyKind::percent, percent_text(view.capital_cost)},
              {"days", WhyKind::number, std::to_string(view.days_earlier)},
              percent_value("result", discount)},
             {},
             {}}};
}

std::vector<TierGain> tier_gains(const SellerView& view, std::span<const TakeUp> curve) {
    const BreakEven even = break_even_discount(view);
    std::vector<TierGain> gains;
    for (const TakeUp& point : curve) {
        const Wide margin = Wide{even.discount.billionths} - point.discount.billionths;
        const Wide product = Wide{view.amount.minor_units()} * margin * point.buyers.billionths;
        const Money gain{divide(product, one * one, Rounding::half_up), view.amount.currency()};
        gains.push_back(
            {point,
             {gain,
              {"why.discount.gain",
               {money_value("amount", view.amount), percent_value("buyers", point.buyers),
                percent_value("break_even", even.discount),
                percent_value("discount", point.discount), money_value("result", gain)},
               {},
               {even.why}}}});
    }
    return gains;
}

std::optional<std::size_t> best_tier(std::span<const TierGain> gains) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        if (gains[i].gain.amount.minor_units() <= 0) continue;
        const bool better = !best || gains[*best].gain.amount < gains[i].gain.amount ||
                            (gains[*best].gain.amount == gains[i].gain.amount &&
                             gains[i].point.discount < gains[*best].point.discount);
        if (better) best = i;
    }
    return best;
}

}  // namespace termwise
