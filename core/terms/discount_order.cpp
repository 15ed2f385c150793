#include "core/terms/discount_order.h"

namespace termwise {
namespace {

constexpr int not_plain = -1;

/// The days after which a rule of days alone ends, or `not_plain` for any other rule.
int plain_days(const DueRule& rule) {
    if (rule.steps.empty()) return 0;
    const bool only_days = rule.steps.size() == 1 && rule.steps[0].kind == StepKind::add_days;
    return only_days ? rule.steps[0].count : not_plain;
}

/// Whether both rules tell which of them ends later.
bool comparable(const DueRule& a, const DueRule& b) {
    return plain_days(a) != not_plain && plain_days(b) != not_plain && a.base == b.base &&
           a.fixed_on == b.fixed_on;
}

bool of_one_kind(const DiscountTier& a, const DiscountTier& b) {
    if (!a.amount || !b.amount) return !a.amount && !b.amount;
    return a.amount->currency() == b.amount->currency();
}

bool follows(const DiscountTier& tier, const DiscountTier& before) {
    return of_one_kind(tier, before) && takes_more(before, tier) &&
           may_follow(tier.until, before.until);
}

}  // namespace

bool ends_surely_later(const DueRule& rule, const DueRule& other) {
    if (!comparable(rule, other)) return false;
    return rule.base == BaseDate::due ? plain_days(rule) < plain_days(other)
                                      : plain_days(rule) > plain_days(other);
}

bool may_follow(const DueRule& window, const DueRule& before) {
    return !comparable(window, before) || ends_surely_later(window, before);
}

bool takes_more(const DiscountTier& tier, const DiscountTier& other) {
    if (!tier.amount || !other.amount) return other.share < tier.share;
    return tier.amount->currency() == other.amount->currency() && *other.amount < *tier.amount;
}

bool in_order(std::span<const DiscountTier> tiers, const DueRule& due) {
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (i > 0 && !follows(tiers[i], tiers[i - 1])) return false;
        if (ends_surely_later(tiers[i].until, due)) return false;
    }
    return true;
}

}  // namespace termwise
