#include "core/terms/discount.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/portion.h"
#include "core/money/why_amounts.h"
#include "core/terms/discount_reduction.h"
#include "core/terms/part_payment.h"
#include "core/terms/yield.h"

namespace termwise {
namespace {

const WhyValue& rounded_half_up() {
    static const WhyValue value{"rounding", WhyKind::name, "rounding.half_up"};
    return value;
}

Money net_of(std::span<const TaxedPart> parts) {
    Money net = Money::zero(parts.front().net.currency());
    for (const TaxedPart& part : parts) net += part.net;
    return net;
}

Money sum_of(const std::vector<Money>& amounts) {
    Money sum = Money::zero(amounts.front().currency());
    for (const Money amount : amounts) sum += amount;
    return sum;
}

DiscountCase upfront_case(std::span<const TaxedPart> parts) {
    DiscountCase given;
    given.parts.assign(parts.begin(), parts.end());
    given.vat = DiscountVat::reduced_upfront;
    return given;
}

/// net x (1 - discount) x rate, rounded once.
Money vat_on_discounted(const TaxedPart& part, Share discount) {
    const Wide left = Wide{part.net.minor_units()} * (Share::one - discount.billionths);
    const Wide one = Wide{Share::one} * Share::one;
    return {divide(left * part.vat_rate.billionths, one, Rounding::half_up), part.net.currency()};
}

/// The VAT of each part on its net less that discount.
std::vector<Money> vat_less(std::span<const TaxedPart> parts, const DiscountTier& tier) {
    std::vector<Money> vat;
    if (tier.amount) {
        const std::vector<Money> off = spread_amount(*tier.amount, upfront_case(parts));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            vat.push_back(portion(parts[i].net - off[i], parts[i].vat_rate, Rounding::half_up));
        }
        return vat;
    }
    for (const TaxedPart& part : parts) vat.push_back(vat_on_discounted(part, tier.share));
    return vat;
}

/// The VAT of an invoice, with its reason; the same for every tier.
Figure vat_figure(const Terms& terms, const DiscountCase& given) {
    const std::vector<Money> vat = invoiced_vat(given.parts, terms, given.vat);
    const bool upfront = given.vat == DiscountVat::reduced_upfront;
    Why why{upfront ? "why.discount.vat_upfront" : "why.discount.vat_invoiced",
            {money_value("result", sum_of(vat))},
            {},
            {}};
    if (upfront && !terms.discounts.empty()) {
        const DiscountTier& tier = terms.discounts.front();
        why.values.push_back(percent_value("share", tier.share));
        if (tier.amount) why.values.push_back(money_value("amount", *tier.amount));
        if (tier.amount) why.rule = "why.discount.vat_upfront_amount";
    }
    for (std::size_t i = 0; i < given.parts.size(); ++i) {
        why.parts.push_back({"why.discount.vat_of_rate",
                             {percent_value("vat_rate", given.parts[i].vat_rate),
                              money_value("net", given.parts[i].net), rounded_half_up(),
                              money_value("result", vat[i])},
                             {},
                             {}});
    }
    return {sum_of(vat), std::move(why)};
}

/// What is owed without the discount.
Figure owed_figure(const DiscountCase& given, const Figure& vat) {
    if (given.owed) {
        return {*given.owed,
                {"why.discount.owed", {money_value("result", *given.owed)}, {}, {vat.why}}};
    }
    const Money net = net_of(given.parts);
    return {net + vat.amount,
            {"why.discount.invoiced_total",
             {money_value("net", net), money_value("vat", vat.amount),
              money_value("result", net + vat.amount)},
             {},
             {vat.why}}};
}

Why why_discount(const DiscountTier& tier, const DiscountCase& given, const Reduction& reduction) {
    const bool with_vat = !reduction.vat.is_zero();
    const Money off = reduction.net + reduction.vat;
    const char* rule = tier.amount ? "why.discount.amount_agreed"
                       : with_vat  ? "why.discount.amount_with_vat"
                                   : "why.discount.amount";
    return {rule,
            {percent_value("share", tier.share), money_value("net", net_of(given.parts)),
             money_value("net_discount", reduction.net), money_value("vat_discount", reduction.vat),
             money_value("result", off)},
            {},
            reduction.parts};
}

const char* vat_rule(DiscountVat mode) {
    switch (mode) {
        case DiscountVat::reduced_on_payment:
            return "why.discount.vat_reduced_on_payment";
        case DiscountVat::never:
            return "why.discount.vat_never";
        case DiscountVat::reduced_upfront:
            return "why.discount.vat_reduced_upfront";
    }
    check_failed("a listed mode", __FILE__, __LINE__);
}

void add_yield(DiscountOffer& offer) {
    const bool whole = offer.share <= Share{} || offer.share >= Share{Share::one};
    if (offer.days_earlier <= 0 || whole) {
        offer.yield_why = {"why.discount.no_yield", {}, {}, {}};
        return;
    }
    offer.simple_yield_per_year = simple_yield(offer.share, offer.days_earlier);
    offer.compound_yield_per_year = compound_yield(offer.share, offer.days_earlier);
    offer.yield_why = {"why.discount.yield",
                       {percent_value("share", offer.share),
                        {"days", WhyKind::number, std::to_string(offer.days_earlier)},
                        percent_value("simple", offer.simple_yield_per_year),
                        percent_value("result", offer.compound_yield_per_year)},
                       {},
                       {}};
}

/// The percentage, or what an agreed amount is of what is owed.
Share share_of(const DiscountTier& tier, Money owed, Money discount) {
    if (!tier.amount || owed.minor_units() <= 0) return tier.share;
    return share_between(owed, owed - discount);
}

/// What is payable in time, to the coin where there is a coin to round to.
Figure payable_figure(const DiscountCase& given, const Figure& owed, const Figure& discount,
                      Why window) {
    const Money exact = owed.amount - discount.amount;
    const Money payable = rounded_to_step(exact, given.cash_step, given.cash_rounding);
    Why why{payable == exact ? "why.discount.payable" : "why.discount.payable_rounded",
            {money_value("total", owed.amount),
             money_value("discount", discount.amount),
             {"until", WhyKind::date, window.values.back().text},
             money_value("exact", exact),
             money_value("result", payable)},
            {},
            {discount.why, std::move(window)}};
    return {payable, std::move(why)};
}

}  // namespace

const char* name_of(DiscountBase base) {
    constexpr std::array words{"gross", "net", "goods", "goods_net"};
    return words[static_cast<std::size_t>(base)];
}

const char* name_of(DiscountScope scope) {
    constexpr std::array words{"whole", "open", "each_payment", "each_instalment"};
    return words[static_cast<std::size_t>(scope)];
}

bool is_earnable(DiscountScope scope, std::size_t parts) {
    return parts == 1 || scope == DiscountScope::each_payment ||
           scope == DiscountScope::each_instalment;
}

std::vector<Money> invoiced_vat(std::span<const TaxedPart> parts, const Terms& terms,
                                DiscountVat mode) {
    std::vector<Money> vat;
    for (const TaxedPart& part : parts) vat.push_back(part.vat);
    if (mode != DiscountVat::reduced_upfront || terms.discounts.empty()) return vat;
    // The largest discount leaves the least VAT. Tiers fall, so it is the first.
    return vat_less(parts, terms.discounts.front());
}

std::vector<DiscountOffer> discount_offers(const Terms& terms, const DiscountCase& given,
                                           const HolidayCalendar& calendar) {
    const Figure vat = vat_figure(terms, given);
    const Figure owed = owed_figure(given, vat);
    std::vector<DiscountOffer> offers;
    for (const DiscountTier& tier : terms.discounts) {
        const Date until = window_end(tier.until, given.days, given.due, calendar);
        const Reduction reduction = reduction_of(tier, given);
        const Figure discount{reduction.net + reduction.vat, why_discount(tier, given, reduction)};
        const Why vat_why{vat_rule(given.vat), {money_value("result", reduction.vat)}, {}, {}};
        DiscountOffer offer{
            share_of(tier, owed.amount, discount.amount),
            until,
            discount,
            {reduction.vat, vat_why},
            payable_figure(given, owed, discount,
                           why_window_end(tier.until, given.days, given.due, calendar)),
            {},
            {},
            days_between(until, given.due),
            {},
            vat,
            owed};
        add_yield(offer);
        offers.push_back(std::move(offer));
    }
    return offers;
}

}  // namespace termwise
