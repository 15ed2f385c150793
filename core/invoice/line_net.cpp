#include <string>
#include <utility>

#include "core/invoice/adjustment.h"
#include "core/invoice/figures.h"
#include "core/invoice/totals.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

/// A unit price may be finer than the minor unit; it never shows fewer decimals than the currency.
std::string price_text(Decimal price, Currency currency) {
    std::string text = canonical_text(price);
    const int zeros = currency.decimals() - price.scale();
    if (zeros > 0) {
        if (price.scale() == 0) text += '.';
        text.append(static_cast<std::size_t>(zeros), '0');
    }
    return text + ' ' + std::string{currency.code()};
}

Why why_line(const Line& line, Money amount, Rounding rounding) {
    const bool per_one = line.price_per == Decimal{1, 0};
    Why why{per_one ? "why.invoice.line" : "why.invoice.line_per", {}, {}, {}};
    why.values.reserve(5);
    why.values.push_back({"quantity", WhyKind::number, canonical_text(line.quantity)});
    why.values.push_back(
        {"unit_price", WhyKind::money, price_text(line.unit_price, amount.currency())});
    if (!per_one) {
        why.values.push_back({"per", WhyKind::number, canonical_text(line.price_per)});
    }
    why.values.push_back(rounding_value(rounding));
    why.values.push_back(money_value("result", amount));
    return why;
}

}  // namespace

Result<Figure> line_net(const Line& line, Currency currency, Rounding rounding,
                        std::string_view where) {
    const UnitPrice price{line.unit_price, line.price_per};
    TERMWISE_TRY(const Money whole, line_amount(line.quantity, price, currency, rounding, where));
    Why why = why_line(line, whole, rounding);
    if (line.adjustments.empty()) return Figure{whole, std::move(why)};

    Money allowances = Money::zero(currency);
    Money charges = Money::zero(currency);
    std::vector<Why> parts{std::move(why)};
    for (const Adjustment& adjustment : line.adjustments) {
        Figure figure = adjustment_figure(adjustment, whole, rounding);
        (adjustment.kind == AdjustmentKind::allowance ? allowances : charges) += figure.amount;
        parts.push_back(std::move(figure.why));
        const bool fits = within_limit(allowances) && within_limit(charges);
        if (!fits) return fail(ErrorCode::out_of_range, std::string{where});
    }
    const Money net = whole - allowances + charges;
    return Figure{net,
                  {"why.invoice.line_adjusted",
                   {money_value("before", whole), money_value("allowances", allowances),
                    money_value("charges", charges), money_value("result", net)},
                   "EN 16931, BT-131",
                   std::move(parts)}};
}

}  // namespace termwise
