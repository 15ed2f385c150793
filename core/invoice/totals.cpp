#include "core/invoice/totals.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

WhyValue money_value(std::string_view name, Money amount) {
    return {name, WhyKind::money, canonical_text(amount)};
}

WhyValue rounding_value(Rounding rounding) {
    return {"rounding", WhyKind::name, std::string{"rounding."} + name_of(rounding)};
}

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
    Why why{"why.invoice.line", {}, {}, {}};
    why.values = {
        {"quantity", WhyKind::number, canonical_text(line.quantity)},
        {"unit_price", WhyKind::money, price_text(line.unit_price, amount.currency())},
        rounding_value(rounding),
        money_value("result", amount),
    };
    return why;
}

bool within_limit(Money amount) {
    return -Money::limit <= amount.minor_units() && amount.minor_units() <= Money::limit;
}

std::string path_of(std::size_t index) { return "lines[" + std::to_string(index) + "]"; }

Result<std::vector<Figure>> line_figures(std::span<const Line> lines, Currency currency,
                                         Rounding rounding) {
    std::vector<Figure> figures;
    Money sum = Money::zero(currency);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const Line& line = lines[index];
        TERMWISE_TRY(const Money amount, line_amount(line.quantity, line.unit_price, currency,
                                                     rounding, path_of(index)));
        sum += amount;
        if (!within_limit(sum)) return fail(ErrorCode::out_of_range, path_of(index));
        figures.push_back({amount, why_line(line, amount, rounding)});
    }
    return figures;
}

VatGroup& group_of(std::vector<VatGroup>& groups, const Line& line, Currency currency) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const VatGroup& group) {
        return group.category == line.category && group.rate == line.vat_rate;
    });
    if (found != groups.end()) return *found;
    const Figure nothing{Money::zero(currency), {}};
    groups.push_back({line.category, line.vat_rate, nothing, nothing});
    groups.back().base.why.rule = "why.invoice.vat_base";
    return groups.back();
}

/// The bases, each with its lines; the tax is still to come.
std::vector<VatGroup> vat_bases(std::span<const Line> lines, const std::vector<Figure>& figures,
                                Currency currency) {
    std::vector<VatGroup> groups;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const Line& line = lines[index];
        TERMWISE_CHECK(bears_vat(line.category) || line.vat_rate == Share{});
        Figure& base = group_of(groups, line, currency).base;
        base.amount += figures[index].amount;
        base.why.parts.push_back(figures[index].why);
    }
    return groups;
}

void add_tax(VatGroup& group, Rounding rounding) {
    const WhyValue category{"category", WhyKind::text, name_of(group.category)};
    const WhyValue rate{"rate", WhyKind::percent, percent_text(group.rate)};
    Why& base_why = group.base.why;
    base_why.values = {category, rate, money_value("result", group.base.amount)};

    group.tax.amount = portion(group.base.amount, group.rate, rounding);
    group.tax.why = {
        bears_vat(group.category) ? "why.invoice.vat" : "why.invoice.no_vat",
        {money_value("base", group.base.amount), category, rate, rounding_value(rounding),
         money_value("result", group.tax.amount)},
        "EN 16931, BG-23",
        {base_why},
    };
}

Figure sum_of(std::string_view rule, const char* source, const std::vector<Figure>& figures,
              Currency currency) {
    Figure sum{Money::zero(currency), {rule, {}, source, {}}};
    for (const Figure& figure : figures) {
        sum.amount += figure.amount;
        sum.why.parts.push_back(figure.why);
    }
    sum.why.values = {money_value("result", sum.amount)};
    return sum;
}

Figure gross_of(const Figure& net, const Figure& tax) {
    const Money gross = net.amount + tax.amount;
    return {gross,
            {"why.invoice.gross",
             {money_value("net", net.amount), money_value("tax", tax.amount),
              money_value("result", gross)},
             "EN 16931, BT-112",
             {net.why, tax.why}}};
}

}  // namespace

Result<Totals> invoice_totals(std::span<const Line> lines, Currency currency, Rounding rounding) {
    TERMWISE_CHECK(!lines.empty());
    TERMWISE_TRY(std::vector<Figure> figures, line_figures(lines, currency, rounding));
    std::vector<VatGroup> groups = vat_bases(lines, figures, currency);
    std::vector<Figure> taxes;
    for (VatGroup& group : groups) {
        add_tax(group, rounding);
        if (!within_limit(group.tax.amount)) return fail(ErrorCode::out_of_range, "lines");
        taxes.push_back(group.tax);
    }

    Figure net = sum_of("why.invoice.net", "EN 16931, BT-109", figures, currency);
    Figure tax = sum_of("why.invoice.tax", "EN 16931, BT-110", taxes, currency);
    Figure gross = gross_of(net, tax);
    if (!within_limit(gross.amount)) return fail(ErrorCode::out_of_range, "lines");
    return Totals{std::move(figures), std::move(groups), std::move(net), std::move(tax),
                  std::move(gross)};
}

}  // namespace termwise
