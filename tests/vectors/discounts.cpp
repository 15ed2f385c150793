#include "core/money/parse_money.h"
#include "core/money/portion.h"
#include "core/terms/discount.h"
#include "core/terms/due_dates.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

constexpr Currency eur{"EUR"};

Money money(const Json& text) { return parse_money(text.get<std::string>(), eur, "").value(); }
Share share(const Json& text) { return parse_share(text.get<std::string>(), "").value(); }
Date date(const Json& text) { return parse_date(text.get<std::string>(), "").value(); }

DueRule net(int days) { return {BaseDate::invoice, {{StepKind::add_days, days, {}}}, Roll::none}; }

/// The sources' words for what a discount does to the tax; without a word the whole is reduced.
DiscountVat mode_of(const Json& input) {
    const std::string mode = input.value("tax_mode", "included");
    if (mode == "excluded") return DiscountVat::never;
    return mode == "mixed" ? DiscountVat::reduced_upfront : DiscountVat::reduced_on_payment;
}

TaxedPart part_of(const Json& line) {
    const Money amount = money(line.contains("net") ? line.at("net") : line.at("amount"));
    const Share rate = line.contains("tax_rate") ? share(line.at("tax_rate")) : Share{};
    const Money tax =
        line.contains("tax") ? money(line.at("tax")) : portion(amount, rate, Rounding::half_up);
    return {amount, rate, tax};
}

std::vector<TaxedPart> parts_of(const Json& input) {
    if (!input.contains("lines")) return {part_of(input)};
    std::vector<TaxedPart> parts;
    for (const Json& line : input.at("lines")) parts.push_back(part_of(line));
    return parts;
}

DiscountOffer offer_on(const Json& input, const Json& invoice) {
    const std::string issued_on = invoice.value("invoice_date", input.value("invoice_date", ""));
    const Date base = issued_on.empty() ? Date{} : date(issued_on);
    const DueRule due = net(input.value("net_days", 30));
    const DueRule until = net(input.value("discount_days", 0));
    const Terms terms{due, {{share(input.at("percent")), until}}, {}};
    const auto offers = discount_offers(terms, parts_of(invoice), mode_of(input),
                                        {base, due_on(due, base, {})}, {});
    return offers.front();
}

Json result_of(const DiscountOffer& offer, const Json& input) {
    const Money off_net = offer.discount.amount - offer.vat_change.amount;
    Json result{{"discount_date", iso_text(offer.until)},
                {"payable_if_early", decimal_text(offer.payable.amount)},
                {"discounted", decimal_text(offer.payable.amount)},
                {"discount_on_net", decimal_text(off_net)},
                {"discount_on_tax", decimal_text(offer.vat_change.amount)},
                {"tax_on_invoice", decimal_text(offer.invoiced_vat.amount)},
                {"invoice_total", decimal_text(offer.invoiced_total.amount)},
                {"total", decimal_text(offer.invoiced_total.amount)}};
    if (input.contains("invoice_date") && input.contains("net_days")) {
        const DueRule due = net(input.at("net_days").get<int>());
        result["due_date"] = iso_text(due_on(due, date(input.at("invoice_date")), {}));
    }
    return result;
}

/// Several invoices paid on one day, each discounted only within its own window.
Json batch(const Json& input) {
    Money receivable = Money::zero(eur);
    Money discount = Money::zero(eur);
    for (const Json& invoice : input.at("invoices")) {
        const DiscountOffer offer = offer_on(input, invoice);
        receivable += offer.invoiced_total.amount;
        if (date(input.at("payment_date")) <= offer.until) discount += offer.discount.amount;
    }
    return {{"receivable", decimal_text(receivable)},
            {"discount", decimal_text(discount)},
            {"paid", decimal_text(receivable - discount)}};
}

std::optional<Json> early_payment_discount(const Json& input) {
    if (input.contains("invoices")) return batch(input);
    const bool has_amount =
        input.contains("net") || input.contains("amount") || input.contains("lines");
    // A tax that no discount touches, and rounding the payment to coins, are not covered.
    if (!has_amount || input.contains("fixed_tax") || input.contains("cash_rounding")) {
        return std::nullopt;
    }
    return result_of(offer_on(input, input), input);
}

}  // namespace

std::span<const Operation> discount_operations() {
    static constexpr Operation operations[] = {{"early_payment_discount", early_payment_discount}};
    return operations;
}

}  // namespace termwise::vectors
