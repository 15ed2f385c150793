#include "core/terms/discount_reduction.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/allocate.h"
#include "core/money/portion.h"
#include "core/money/why_amounts.h"

namespace termwise {
namespace {

bool spares_freight(const DiscountCase& given) {
    return given.base == DiscountBase::goods || given.base == DiscountBase::goods_net;
}

/// Is the percentage of the amount with VAT?
bool is_with_vat(const DiscountCase& given) {
    if (given.vat == DiscountVat::reduced_upfront) return false;
    if (!given.base) return given.vat == DiscountVat::reduced_on_payment;
    return *given.base == DiscountBase::gross || *given.base == DiscountBase::goods;
}

/// What of a part a discount may touch.
TaxedPart touched(const DiscountCase& given, std::size_t index) {
    const TaxedPart& part = given.parts[index];
    if (!spares_freight(given) || given.freight.empty() || given.freight[index].is_zero()) {
        return part;
    }
    const Money net = part.net - given.freight[index];
    return {net, part.vat_rate, portion(net, part.vat_rate, Rounding::half_up)};
}

/// The VAT inside an amount that holds it: 20.00 at 20 % holds 3.33.
Money vat_inside(Money amount, Share rate) {
    const Wide product = Wide{amount.minor_units()} * rate.billionths;
    return {divide(product, Wide{Share::one} + rate.billionths, Rounding::half_up),
            amount.currency()};
}

Why why_part(const TaxedPart& part, const DiscountTier& tier, Money net, Money vat) {
    const bool with_vat = !vat.is_zero();
    Why why{tier.amount ? "why.discount.rate_amount"
            : with_vat  ? "why.discount.rate_with_vat"
                        : "why.discount.rate",
            {{"share", WhyKind::percent, percent_text(tier.share)},
             {"vat_rate", WhyKind::percent, percent_text(part.vat_rate)},
             money_value("net", part.net),
             money_value("vat", part.vat),
             money_value("net_discount", net),
             money_value("vat_discount", vat),
             {"rounding", WhyKind::name, "rounding.half_up"}},
            {},
            {}};
    return why;
}

/// What is taken off one part, and how much of that is VAT.
struct PartOff {
    Money net;
    Money vat;
};

/// An amount off one part; the VAT in it falls along where it follows.
PartOff split_by_vat(Money off, Share rate, DiscountVat mode) {
    const Money nothing = Money::zero(off.currency());
    const Money vat = mode == DiscountVat::reduced_on_payment ? vat_inside(off, rate) : nothing;
    return {off - vat, vat};
}

PartOff share_off(const TaxedPart& part, Share share, const DiscountCase& given) {
    const Money net = portion(part.net, share, Rounding::half_up);
    if (!is_with_vat(given)) return split_by_vat(net, part.vat_rate, given.vat);
    const Money vat = portion(part.vat, share, Rounding::half_up);
    if (given.vat == DiscountVat::reduced_on_payment) return {net, vat};
    return {net + vat, Money::zero(net.currency())};
}

}  // namespace

std::vector<Money> spread_amount(Money amount, const DiscountCase& given) {
    const bool with_vat = is_with_vat(given);
    std::vector<std::int64_t> weights;
    std::int64_t whole = 0;
    for (std::size_t i = 0; i < given.parts.size(); ++i) {
        const TaxedPart part = touched(given, i);
        const std::int64_t base = part.net.minor_units() + (with_vat ? part.vat.minor_units() : 0);
        weights.push_back(std::max(base, std::int64_t{0}));
        whole += weights.back();
    }
    if (whole == 0) return std::vector(given.parts.size(), Money::zero(amount.currency()));
    return weighted_parts(
        std::min(amount, Money{whole, amount.currency()}, [](Money a, Money b) { return a < b; }),
        weights);
}

Reduction reduction_of(const DiscountTier& tier, const DiscountCase& given) {
    TERMWISE_CHECK(!given.parts.empty());
    TERMWISE_CHECK(given.freight.empty() || given.freight.size() == given.parts.size());
    const Money nothing = Money::zero(given.parts.front().net.currency());
    Reduction reduction{nothing, nothing, {}};
    std::vector<Money> amounts;
    if (tier.amount) amounts = spread_amount(*tier.amount, given);
    for (std::size_t i = 0; i < given.parts.size(); ++i) {
        const TaxedPart part = touched(given, i);
        const PartOff off = tier.amount ? split_by_vat(amounts[i], part.vat_rate, given.vat)
                                        : share_off(part, tier.share, given);
        reduction.net += off.net;
        reduction.vat += off.vat;
        reduction.parts.push_back(why_part(part, tier, off.net, off.vat));
    }
    return reduction;
}

}  // namespace termwise
