#include "core/engine/invoice_parts.h"

#include <utility>

#include "core/money/why_amounts.h"
#include "core/terms/discount_reduction.h"
#include "core/terms/instalments.h"

namespace termwise {
namespace {

Figure upfront_tax(const VatGroup& group, WhyValue discount, Money tax) {
    Why why{"why.invoice.vat_upfront",
            {money_value("net", group.base.amount),
             std::move(discount),
             {"rate", WhyKind::percent, percent_text(group.rate)},
             {"rounding", WhyKind::name, "rounding.half_up"},
             money_value("result", tax)},
            {},
            {group.base.why}};
    return {tax, std::move(why)};
}

}  // namespace

std::vector<TaxedPart> taxed_parts(const Totals& totals) {
    std::vector<TaxedPart> parts;
    for (const VatGroup& group : totals.vat) {
        parts.push_back({group.base.amount, group.rate, group.tax.amount});
    }
    return parts;
}

std::vector<TaxedPart> due_parts(const Totals& totals) {
    std::vector<TaxedPart> parts = taxed_parts(totals);
    const Money prepaid = totals.prepaid.amount;
    if (prepaid.is_zero()) return parts;
    const std::vector amounts{prepaid, totals.gross.amount - prepaid};
    return vat_split(amounts, parts).back();
}

std::vector<Money> due_freight(const Totals& totals) {
    std::vector<Money> freight;
    for (const VatGroup& group : totals.vat) freight.push_back(group.shipping);
    return freight;
}

Totals totals_with_upfront_discount(const Totals& totals, const Terms& terms,
                                    const AmountDue& due) {
    const std::vector<TaxedPart> parts = taxed_parts(totals);
    const std::vector<Money> vat = invoiced_vat(parts, terms, DiscountVat::reduced_upfront);
    const DiscountTier& tier = terms.discounts.front();
    DiscountCase given;
    given.parts = parts;
    given.vat = DiscountVat::reduced_upfront;
    std::vector<Money> off;
    if (tier.amount) off = spread_amount(*tier.amount, given);
    Totals reduced = totals;
    Money tax = Money::zero(totals.tax.amount.currency());
    Why tax_why{"why.invoice.tax", {}, "EN 16931, BT-110", {}};
    for (std::size_t i = 0; i < vat.size(); ++i) {
        WhyValue discount{"discount", WhyKind::percent, percent_text(tier.share)};
        if (tier.amount) discount = money_value("discount", off[i]);
        reduced.vat[i].tax = upfront_tax(totals.vat[i], std::move(discount), vat[i]);
        tax += vat[i];
        tax_why.parts.push_back(reduced.vat[i].tax.why);
    }
    tax_why.values.push_back(money_value("result", tax));
    reduced.tax = {tax, std::move(tax_why)};
    add_amount_due(reduced, due);
    return reduced;
}

}  // namespace termwise
