#include "core/invoice/totals.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/invoice/adjustment.h"
#include "core/invoice/figures.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

std::string item(const char* list, std::size_t index) {
    return list + ("[" + std::to_string(index) + "]");
}

Totals no_totals(Currency currency) {
    const Figure nothing = no_amount("why.invoice.allowances", currency);
    return {{},      {}, {},      nothing, nothing, nothing, nothing,
            nothing, {}, nothing, nothing, nothing, nothing};
}

Result<std::vector<Figure>> line_figures(std::span<const Line> lines, Currency currency,
                                         Rounding rounding) {
    std::vector<Figure> figures;
    figures.reserve(lines.size());
    Money sum = Money::zero(currency);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const std::string where = item("lines", index);
        TERMWISE_TRY(Figure figure, line_net(lines[index], currency, rounding, where));
        sum += figure.amount;
        const bool fits = within_limit(figure.amount) && within_limit(sum);
        if (!fits) return fail(ErrorCode::out_of_range, where);
        figures.push_back(std::move(figure));
    }
    return figures;
}

/// What a category and rate bears: the lines, allowances and charges of it.
struct TaxKey {
    VatCategory category;
    Share rate;
    std::string_view exemption;
};

/// The VAT groups as they fill: what their bases are made of.
class Groups {
public:
    explicit Groups(Currency currency) : currency_{currency} {}

    VatGroup& of(const TaxKey& key) {
        TERMWISE_CHECK(bears_vat(key.category) || key.rate == Share{});
        const auto found = std::find_if(groups_.begin(), groups_.end(), [&](const VatGroup& group) {
            return group.category == key.category && group.rate == key.rate;
        });
        VatGroup& group = found != groups_.end() ? *found : added(key);
        if (group.exemption.reason.empty() && needs_exemption(key.category)) {
            group.exemption = exemption_of(key.category, key.exemption);
        }
        return group;
    }

    std::vector<VatGroup> take() { return std::move(groups_); }

private:
    VatGroup& added(const TaxKey& key) {
        const Money nothing = Money::zero(currency_);
        groups_.push_back({key.category, key.rate, {nothing, {}}, {nothing, {}}, {}, nothing});
        groups_.back().base.why.rule = "why.invoice.vat_base";
        return groups_.back();
    }

    Currency currency_;
    std::vector<VatGroup> groups_;
};

/// The bases, each with its lines; adjustments and tax are still to come.
Groups vat_bases(std::span<const Line> lines, const std::vector<Figure>& figures,
                 Currency currency) {
    Groups groups{currency};
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const Line& line = lines[index];
        Figure& base = groups.of({line.category, line.vat_rate, line.exemption}).base;
        base.amount += figures[index].amount;
        base.why.parts.push_back(figures[index].why);
    }
    return groups;
}

/// The adjustments of the whole invoice, each of the lines of its category and rate. Those of one
/// group do not build on each other.
Result<std::vector<Figure>> adjusted(Groups& groups, const Invoice& invoice, Rounding rounding) {
    std::vector<Figure> figures;
    for (const DocumentAdjustment& one : invoice.adjustments) {
        const VatGroup& group = groups.of({one.category, one.vat_rate, one.exemption});
        figures.push_back(adjustment_figure(one.adjustment, group.base.amount, rounding));
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const DocumentAdjustment& one = invoice.adjustments[i];
        VatGroup& group = groups.of({one.category, one.vat_rate, one.exemption});
        group.base.amount += signed_amount(one.adjustment.kind, figures[i].amount);
        group.base.why.rule = "why.invoice.vat_base_adjusted";
        group.base.why.parts.push_back(figures[i].why);
        if (one.adjustment.kind == AdjustmentKind::shipping) group.shipping += figures[i].amount;
        const bool fits = within_limit(figures[i].amount) && within_limit(group.base.amount);
        if (!fits) return fail(ErrorCode::out_of_range, item("adjustments", i));
    }
    return figures;
}

Figure adjustment_sum(const Invoice& invoice, const std::vector<Figure>& figures, bool allowances,
                      Currency currency) {
    std::vector<Figure> chosen;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool is_allowance =
            invoice.adjustments[i].adjustment.kind == AdjustmentKind::allowance;
        if (is_allowance == allowances) chosen.push_back(figures[i]);
    }
    return allowances ? sum_of("why.invoice.allowances", "EN 16931, BT-107", chosen, currency)
                      : sum_of("why.invoice.charges", "EN 16931, BT-108", chosen, currency);
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

/// BT-109. Without adjustments it is the sum of the lines itself.
Figure net_of(const Totals& totals) {
    if (totals.adjustments.empty()) {
        return {totals.line_total.amount,
                {"why.invoice.net", totals.line_total.why.values, "EN 16931, BT-109",
                 totals.line_total.why.parts}};
    }
    const Money net = totals.line_total.amount - totals.allowances.amount + totals.charges.amount;
    return {net,
            {"why.invoice.net_adjusted",
             {money_value("lines", totals.line_total.amount),
              money_value("allowances", totals.allowances.amount),
              money_value("charges", totals.charges.amount), money_value("result", net)},
             "EN 16931, BT-109",
             {totals.line_total.why, totals.allowances.why, totals.charges.why}}};
}

/// BT-111: the VAT in the currency in which it is accounted.
Result<Figure> accounted(const Figure& tax, const AccountingCurrency& accounting,
                         Rounding rounding) {
    const Decimal amount{tax.amount.minor_units(), tax.amount.currency().decimals()};
    TERMWISE_TRY(const Money result, line_amount(amount, accounting.rate, accounting.currency,
                                                 rounding, "exchange_rate"));
    return Figure{result,
                  {"why.invoice.accounted_tax",
                   {money_value("tax", tax.amount),
                    {"rate", WhyKind::number, canonical_text(accounting.rate)},
                    rounding_value(rounding),
                    money_value("result", result)},
                   "EN 16931, BT-111",
                   {}}};
}

bool all_within_limit(const Totals& totals) {
    return within_limit(totals.net.amount) && within_limit(totals.tax.amount) &&
           within_limit(totals.gross.amount) && within_limit(totals.payable.amount);
}

}  // namespace

Result<Totals> invoice_totals(const Invoice& invoice, Currency currency, Rounding rounding) {
    TERMWISE_CHECK(!invoice.lines.empty());
    Totals totals = no_totals(currency);
    TERMWISE_TRY(totals.lines, line_figures(invoice.lines, currency, rounding));
    Groups groups = vat_bases(invoice.lines, totals.lines, currency);
    TERMWISE_TRY(totals.adjustments, adjusted(groups, invoice, rounding));
    totals.vat = groups.take();
    std::vector<Figure> taxes;
    for (VatGroup& group : totals.vat) {
        add_tax(group, rounding);
        if (!within_limit(group.tax.amount)) return fail(ErrorCode::out_of_range, "lines");
        taxes.push_back(group.tax);
    }
    totals.line_total =
        sum_of("why.invoice.line_total", "EN 16931, BT-106", totals.lines, currency);
    totals.allowances = adjustment_sum(invoice, totals.adjustments, true, currency);
    totals.charges = adjustment_sum(invoice, totals.adjustments, false, currency);
    totals.net = net_of(totals);
    totals.tax = sum_of("why.invoice.tax", "EN 16931, BT-110", taxes, currency);
    add_amount_due(totals, invoice.due);
    if (!all_within_limit(totals)) return fail(ErrorCode::out_of_range, "lines");
    if (invoice.accounting) {
        TERMWISE_TRY(totals.accounted_tax, accounted(totals.tax, *invoice.accounting, rounding));
    }
    return totals;
}

Result<Totals> invoice_totals(std::span<const Line> lines, Currency currency, Rounding rounding) {
    return invoice_totals(Invoice{{lines.begin(), lines.end()}, {}, {}, {}}, currency, rounding);
}

}  // namespace termwise
