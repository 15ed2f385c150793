#include "core/fees/payment_fee.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

Money bounded(Money fee, const FeeRule& rule) {
    if (rule.least) fee = std::max(fee, *rule.least);
    if (rule.most) fee = std::min(fee, *rule.most);
    return fee;
}

}  // namespace

Money fee_of(Money amount, const FeeRule& rule) {
    return bounded(portion(amount, rule.share, Rounding::half_up) + rule.fixed, rule);
}

Money taxed_fee_of(Money amount, const FeeRule& rule) {
    const Money fee = fee_of(amount, rule);
    Money whole = fee;
    for (const Share tax : rule.taxes) whole += portion(fee, tax, Rounding::half_up);
    return whole;
}

Money charge_leaving(Money wanted, const FeeRule& rule, Rounding rounding) {
    TERMWISE_CHECK(rule.share < Share{Share::one});
    const Wide before = Wide{(wanted + rule.fixed).minor_units()} * Share::one;
    const Money charge{divide(before, Share::one - rule.share.billionths, rounding),
                       wanted.currency()};
    return wanted + bounded(charge - wanted, rule);
}

std::optional<Money> break_even(const FeeRule& one, const FeeRule& other) {
    const Money dearer_by = one.fixed - other.fixed;
    const std::int64_t gains = other.share.billionths - one.share.billionths;
    const Money none = Money::zero(one.fixed.currency());
    if (dearer_by <= none) return gains >= 0 ? std::optional{none} : std::nullopt;
    if (gains <= 0) return std::nullopt;
    const Wide sum = Wide{dearer_by.minor_units()} * Share::one;
    return Money{divide(sum, gains, Rounding::ceiling), one.fixed.currency()};
}

}  // namespace termwise
