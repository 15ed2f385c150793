#include "core/engine/earned_discount.h"

#include <algorithm>
#include <utility>

#include "core/engine/settlement.h"
#include "core/money/why_amounts.h"
#include "core/terms/part_payment.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

using Earned = std::vector<EarnedDiscount>;

Money least(Money a, Money b) { return b < a ? b : a; }

Why why_taken(const DiscountOffer& offer, Money discount) {
    return {"finding.discount_taken",
            {date_value("until", offer.until), money_value("discount", discount)},
            {},
            {offer.discount.why}};
}

/// The best offer that runs on `day`; offers fall.
const DiscountOffer* running_on(std::span<const DiscountOffer> offers, Date day) {
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [&](const DiscountOffer& offer) { return day <= offer.until; });
    return found == offers.end() ? nullptr : &*found;
}

Earned on_the_whole(std::span<const DiscountOffer> offers,
                    std::span<const ReceivedPayment> payments) {
    for (const DiscountOffer& offer : offers) {
        const Money payable = offer.payable.amount;
        if (received_by(payments, offer.until, payable.currency()) < payable) continue;
        const Money discount = offer.invoiced_total.amount - payable;
        return {{discount, 0, why_taken(offer, discount)}};
    }
    return {};
}

Earned on_the_open(std::span<const DiscountOffer> offers,
                   std::span<const ReceivedPayment> payments) {
    Money open = offers.front().invoiced_total.amount;
    for (const ReceivedPayment& one : payments) {
        const DiscountOffer* offer = running_on(offers, one.payment.paid_on);
        if (offer == nullptr || open.minor_units() <= 0) break;
        const Money owed = offer->invoiced_total.amount;
        const Money needed = payment_settling(open, owed, offer->payable.amount);
        if (one.payment.amount >= needed) {
            return {{open - needed, 0, why_taken(*offer, open - needed)}};
        }
        open -= one.payment.amount;
    }
    return {};
}

/// What one payment settles, and what of that it need not pay.
struct Settlement {
    Money settled;
    EarnedDiscount earned;
};

Settlement credit_of(const ReceivedPayment& one, const DiscountOffer& offer, Money open) {
    const Money owed = offer.invoiced_total.amount;
    const Money payable = offer.payable.amount;
    const Money settled = least(settled_by(one.payment.amount, owed, payable), open);
    const Money needed = least(payment_settling(settled, owed, payable), one.payment.amount);
    return {settled,
            {settled - needed,
             0,
             {"finding.discount_credited",
              {money_value("paid", needed),
               date_value("paid_on", one.payment.paid_on),
               {"share", WhyKind::percent, percent_text(offer.share)},
               money_value("settled", settled),
               money_value("discount", settled - needed)},
              {},
              {offer.discount.why}}}};
}

/// The instalment that is being filled once so much is settled; instalments fill in their order.
std::size_t filling(std::span<const Instalment> instalments, Money settled) {
    std::size_t index = 0;
    for (; index + 1 < instalments.size(); ++index) {
        settled -= instalments[index].amount.amount;
        if (settled.minor_units() <= 0) break;
    }
    return index;
}

/// A discount comes off the instalment that its payment fills last.
Earned on_each_payment(std::span<const DiscountOffer> offers,
                       std::span<const Instalment> instalments,
                       std::span<const ReceivedPayment> payments) {
    Earned earned;
    Money open = offers.front().invoiced_total.amount;
    Money settled = Money::zero(open.currency());
    for (const ReceivedPayment& one : payments) {
        if (open.minor_units() <= 0) break;
        Money step = least(one.payment.amount, open);
        if (const DiscountOffer* offer = running_on(offers, one.payment.paid_on)) {
            Settlement credit = credit_of(one, *offer, open);
            step = credit.settled;
            credit.earned.instalment = filling(instalments, settled + step);
            earned.push_back(std::move(credit.earned));
        }
        open -= step;
        settled += step;
    }
    return earned;
}

Earned on_each_instalment(std::span<const DiscountOffer> offers,
                          std::span<const Instalment> instalments,
                          std::span<const ReceivedPayment> payments) {
    Earned earned;
    const Currency currency = offers.front().payable.amount.currency();
    Money before = Money::zero(currency);
    for (std::size_t i = 0; i < instalments.size(); ++i) {
        const auto found =
            std::find_if(offers.begin(), offers.end(), [&](const DiscountOffer& offer) {
                return offer.instalment == static_cast<std::int64_t>(i) &&
                       received_by(payments, offer.until, currency) >=
                           before + offer.payable.amount;
            });
        before += instalments[i].amount.amount;
        if (found == offers.end()) continue;
        const Money discount = found->invoiced_total.amount - found->payable.amount;
        before -= discount;
        earned.push_back({discount, i, why_taken(*found, discount)});
    }
    return earned;
}

}  // namespace

std::vector<EarnedDiscount> earned_discounts(std::span<const DiscountOffer> offers,
                                             std::span<const Instalment> instalments,
                                             std::span<const ReceivedPayment> payments,
                                             DiscountScope scope) {
    if (offers.empty() || !is_earnable(scope, instalments.size())) return {};
    switch (scope) {
        case DiscountScope::whole:
            return on_the_whole(offers, payments);
        case DiscountScope::open:
            return on_the_open(offers, payments);
        case DiscountScope::each_payment:
            return on_each_payment(offers, instalments, payments);
        case DiscountScope::each_instalment:
            return on_each_instalment(offers, instalments, payments);
    }
    return {};
}

std::vector<Instalment> less_discounts(std::span<const Instalment> instalments,
                                       std::span<const EarnedDiscount> earned) {
    std::vector<Instalment> reduced{instalments.begin(), instalments.end()};
    for (const EarnedDiscount& one : earned) {
        reduced[one.instalment].amount.amount -= one.discount;
    }
    return reduced;
}

}  // namespace termwise
