#include "core/terms/discount.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/portion.h"
#include "core/terms/due_dates.h"
#include "core/terms/yield.h"

namespace termwise {
namespace {

WhyValue money_value(std::string_view name, Money amount) {
    return {name, WhyKind::money, canonical_text(amount)};
}

WhyValue percent_value(std::string_view name, Share share) {
    return {name, WhyKind::percent, percent_text(share)};
}

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

Share largest_discount(const Terms& terms) {
    Share largest;
    for (const DiscountTier& tier : terms.discounts) largest = std::max(largest, tier.share);
    return largest;
}

/// net x (1 - discount) x rate, rounded once.
Money vat_on_discounted(const TaxedPart& part, Share discount) {
    const Wide left = Wide{part.net.minor_units()} * (Share::one - discount.billionths);
    const Wide one = Wide{Share::one} * Share::one;
    return {divide(left * part.vat_rate.billionths, one, Rounding::half_up), part.net.currency()};
}

/// The VAT of an invoice, with its reason; the same for every tier.
Figure vat_figure(std::span<const TaxedPart> parts, const Terms& terms, DiscountVat mode) {
    const std::vector<Money> vat = invoiced_vat(parts, terms, mode);
    const bool upfront = mode == DiscountVat::reduced_upfront;
    Why why{upfront ? "why.discount.vat_upfront" : "why.discount.vat_invoiced",
            {money_value("result", sum_of(vat))},
            {},
            {}};
    if (upfront) why.values.push_back(percent_value("share", largest_discount(terms)));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        why.parts.push_back(
            {"why.discount.vat_of_rate",
             {percent_value("vat_rate", parts[i].vat_rate), money_value("net", parts[i].net),
              rounded_half_up(), money_value("result", vat[i])},
             {},
             {}});
    }
    return {sum_of(vat), std::move(why)};
}

/// What one tier takes off the net amounts and off the VAT.
struct Reduction {
    Money net;
    Money vat;
    std::vector<Why> parts;
};

Reduction reduction_of(std::span<const TaxedPart> parts, Share share, DiscountVat mode) {
    const Money nothing = Money::zero(parts.front().net.currency());
    Reduction reduction{nothing, nothing, {}};
    const bool with_vat = mode == DiscountVat::reduced_on_payment;
    for (const TaxedPart& part : parts) {
        const Money net = portion(part.net, share, Rounding::half_up);
        const Money vat = with_vat ? portion(part.vat, share, Rounding::half_up) : nothing;
        reduction.net += net;
        reduction.vat += vat;
        reduction.parts.push_back(
            {with_vat ? "why.discount.rate_with_vat" : "why.discount.rate",
             {percent_value("share", share), percent_value("vat_rate", part.vat_rate),
              money_value("net", part.net), money_value("vat", part.vat),
              money_value("net_discount", net), money_value("vat_discount", vat),
              rounded_half_up()},
             {},
             {}});
    }
    return reduction;
}

Why why_discount(std::span<const TaxedPart> parts, Share share, DiscountVat mode,
                 const Reduction& reduction) {
    const bool with_vat = mode == DiscountVat::reduced_on_payment;
    return {with_vat ? "why.discount.amount_with_vat" : "why.discount.amount",
            {percent_value("share", share), money_value("net", net_of(parts)),
             money_value("net_discount", reduction.net), money_value("vat_discount", reduction.vat),
             money_value("result", reduction.net + reduction.vat)},
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
    if (offer.days_earlier <= 0) {
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

}  // namespace

std::vector<Money> invoiced_vat(std::span<const TaxedPart> parts, const Terms& terms,
                                DiscountVat mode) {
    const bool upfront = mode == DiscountVat::reduced_upfront && !terms.discounts.empty();
    const Share discount = largest_discount(terms);
    std::vector<Money> vat;
    for (const TaxedPart& part : parts) {
        vat.push_back(upfront ? vat_on_discounted(part, discount) : part.vat);
    }
    return vat;
}

std::vector<DiscountOffer> discount_offers(const Terms& terms, std::span<const TaxedPart> parts,
                                           DiscountVat mode, DiscountDays days,
                                           const HolidayCalendar& calendar) {
    TERMWISE_CHECK(!parts.empty());
    const Figure vat = vat_figure(parts, terms, mode);
    const Money total = net_of(parts) + vat.amount;
    const Figure invoiced{total,
                          {"why.discount.invoiced_total",
                           {money_value("net", net_of(parts)), money_value("vat", vat.amount),
                            money_value("result", total)},
                           {},
                           {vat.why}}};
    std::vector<DiscountOffer> offers;
    for (const DiscountTier& tier : terms.discounts) {
        const Date until = due_on(tier.until, days.base, calendar);
        const Reduction reduction = reduction_of(parts, tier.share, mode);
        const Money discount = reduction.net + reduction.vat;
        const Why discount_why = why_discount(parts, tier.share, mode, reduction);
        const Why vat_why{vat_rule(mode), {money_value("result", reduction.vat)}, {}, {}};
        const Why payable_why{"why.discount.payable",
                              {money_value("total", total),
                               money_value("discount", discount),
                               {"until", WhyKind::date, iso_text(until)},
                               money_value("result", total - discount)},
                              {},
                              {discount_why, why_due_on(tier.until, days.base, calendar)}};
        DiscountOffer offer{tier.share,
                            until,
                            {discount, discount_why},
                            {reduction.vat, vat_why},
                            {total - discount, payable_why},
                            {},
                            {},
                            days_between(until, days.due),
                            {},
                            vat,
                            invoiced};
        add_yield(offer);
        offers.push_back(std::move(offer));
    }
    return offers;
}

}  // namespace termwise
