#include "core/engine/invoice_parts.h"

namespace termwise {
namespace {

WhyValue money(std::string_view name, Money amount) {
    return {name, WhyKind::money, canonical_text(amount)};
}

Figure upfront_tax(const VatGroup& group, Share discount, Money tax) {
    Why why{"why.invoice.vat_upfront",
            {money("net", group.base.amount),
             {"discount", WhyKind::percent, percent_text(discount)},
             {"rate", WhyKind::percent, percent_text(group.rate)},
             {"rounding", WhyKind::name, "rounding.half_up"},
             money("result", tax)},
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

Totals totals_with_upfront_discount(const Totals& totals, const Terms& terms,
                                    const AmountDue& due) {
    const std::vector<TaxedPart> parts = taxed_parts(totals);
    const std::vector<Money> vat = invoiced_vat(parts, terms, DiscountVat::reduced_upfront);
    const Share discount = terms.discounts.front().share;
    Totals reduced = totals;
    Money tax = Money::zero(totals.tax.amount.currency());
    Why tax_why{"why.invoice.tax", {}, "EN 16931, BT-110", {}};
    for (std::size_t i = 0; i < vat.size(); ++i) {
        reduced.vat[i].tax = upfront_tax(totals.vat[i], discount, vat[i]);
        tax += vat[i];
        tax_why.parts.push_back(reduced.vat[i].tax.why);
    }
    tax_why.values.push_back(money("result", tax));
    reduced.tax = {tax, std::move(tax_why)};
    add_amount_due(reduced, due);
    return reduced;
}

}  // namespace termwise
