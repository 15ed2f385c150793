#include "core/engine/earned_discount.h"
#include "core/money/parse_money.h"
#include "core/money/portion.h"
#include "core/terms/discount.h"
#include "core/terms/due_dates.h"
#include "core/terms/part_payment.h"
#include "core/terms/yield.h"
#include "tests/core/money/euros.h"
#include "tests/vectors/case_values.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

DueRule net(int days) { return {BaseDate::invoice, {{StepKind::add_days, days, {}}}, Roll::none}; }

/// The sources' words for what a discount does to the tax; without a word the whole is reduced.
DiscountVat discount_vat_of(const Json& input) {
    const std::string mode = input.value("tax_mode", "included");
    if (mode == "excluded") return DiscountVat::never;
    return mode == "mixed" ? DiscountVat::reduced_upfront : DiscountVat::reduced_on_payment;
}

TaxedPart part_of(const Json& line) {
    const Json& typed = line.contains("net")      ? line.at("net")
                        : line.contains("amount") ? line.at("amount")
                                                  : line.at("gross");
    const Money amount = money(typed);
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

/// The invoice of a case. A fixed tax is a part that no discount touches, as freight is.
DiscountCase case_of(const Json& input, const Json& invoice) {
    DiscountCase given;
    given.parts = parts_of(invoice);
    given.vat = discount_vat_of(input);
    if (input.contains("fixed_tax")) {
        given.base = DiscountBase::goods;
        given.freight.assign(given.parts.size(), Money::zero(eur));
        given.freight.push_back(money(input.at("fixed_tax")));
        given.parts.push_back({given.freight.back(), {}, Money::zero(eur)});
    }
    if (input.contains("cash_rounding")) {
        given.cash_step = money(input.at("cash_rounding")).minor_units();
        given.cash_rounding = Rounding::up;
    }
    const std::string issued_on = invoice.value("invoice_date", input.value("invoice_date", ""));
    given.days = all_on(issued_on.empty() ? Date{} : date(issued_on));
    given.due = due_on(net(input.value("net_days", 30)), given.days.invoice, {});
    return given;
}

DiscountOffer offer_on(const Json& input, const Json& invoice) {
    const DiscountCase given = case_of(input, invoice);
    const DueRule until = net(input.value("discount_days", 0));
    const Terms terms{net(input.value("net_days", 30)), {{share(input.at("percent")), until}}, {}};
    return discount_offers(terms, given, {}).front();
}

/// The tax an invoice states: a fixed one is stated beside that of the rates.
Money stated_tax(const DiscountOffer& offer, const Json& input) {
    const Money tax = offer.invoiced_vat.amount;
    return input.contains("fixed_tax") ? tax + money(input.at("fixed_tax")) : tax;
}

Json result_of(const DiscountOffer& offer, const Json& input) {
    const Money off_net = offer.discount.amount - offer.vat_change.amount;
    Json result{{"discount_date", iso_text(offer.until)},
                {"payable_if_early", decimal_text(offer.payable.amount)},
                {"discounted", decimal_text(offer.payable.amount)},
                {"discount_amount", decimal_text(offer.discount.amount)},
                {"discount_on_net", decimal_text(off_net)},
                {"discount_on_tax", decimal_text(offer.vat_change.amount)},
                {"tax_on_invoice", decimal_text(stated_tax(offer, input))},
                {"invoice_total", decimal_text(offer.invoiced_total.amount)},
                {"total", decimal_text(offer.invoiced_total.amount)}};
    if (input.contains("invoice_date") && input.contains("net_days")) {
        const DueRule due = net(input.at("net_days").get<int>());
        result["due_date"] = iso_text(due_on(due, date(input.at("invoice_date")), {}));
    }
    if (!input.contains("net_days") || offer.days_earlier <= 0) return result;
    result["annual_rate_rule_of_thumb_percent"] =
        percent_text(rule_of_thumb_yield(offer.share, offer.days_earlier));
    if (input.contains("bank_rate_percent")) {
        const AnnualRate rate =
            parse_annual_rate(input.at("bank_rate_percent").get<std::string>(), "").value();
        const BorrowedDiscount borrowed = borrowed_discount(offer, rate, 360);
        result["bank_interest"] = decimal_text(borrowed.interest);
        result["saving"] = decimal_text(borrowed.saving);
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

/// 100.00 less that percent: the proportion in which payments settle.
DiscountOffer offer_on_hundred(const Json& percent) {
    return offer_on({{"percent", percent}}, {{"net", "100.00"}});
}

Json discount_gross_up(const Json& input) {
    const DiscountOffer offer = offer_on_hundred(input.at("percent"));
    return {{"gross", decimal_text(settled_by(money(input.at("target")),
                                              offer.invoiced_total.amount, offer.payable.amount))}};
}

/// A discount on the whole of terms in several parts is not earnable.
Json validated(const Json& input) {
    const std::size_t parts = input.at("lines").size();
    if (is_earnable(DiscountScope::whole, parts)) return {{"valid", true}};
    return {{"error", "discount_needs_single_line"}};
}

std::optional<Json> early_payment_discount(const Json& input) {
    if (input.contains("validate")) return validated(input.at("validate"));
    if (input.contains("target")) return discount_gross_up(input);
    if (input.contains("invoices")) return batch(input);
    if (input.value("basis", "") == "simple 360") {
        const std::int64_t days =
            input.at("net_days").get<int>() - input.at("discount_days").get<int>();
        const Share yield = simple_yield(share(input.at("percent")), days, 360);
        const std::int64_t whole = divide(yield.billionths, Share::one / 100, Rounding::down);
        return Json{{"annual_rate_percent_floor", std::to_string(whole)}};
    }
    for (const char* amount : {"net", "amount", "gross", "lines"}) {
        if (input.contains(amount)) return result_of(offer_on(input, input), input);
    }
    return std::nullopt;
}

std::optional<Json> cash_discount_unrounded(const Json& input) {
    const Decimal amount = parse_decimal(input.at("amount").get<std::string>(), "").value();
    const Share off = input.at("percent").is_null() ? Share{} : share(input.at("percent"));
    return Json{{"payable", canonical_text(exact_payable(amount, off, "").value())}};
}

std::optional<Json> cash_discount_percent(const Json& input) {
    return Json{{"percent", percent_text(share_between(money(input.at("amount")),
                                                       money(input.at("payable"))))}};
}

std::optional<Json> cash_discount_saved(const Json& input) {
    return Json{{"saved", decimal_text(money(input.at("amount")) - money(input.at("payable")))}};
}

/// The offers of steps on an amount without VAT.
std::vector<DiscountOffer> offers_of_steps(const Json& input) {
    Terms terms{net(input.value("net_days", 30)), {}, {}};
    for (const Json& step : input.at("steps")) {
        terms.discounts.push_back({share(step.at("percent")), net(step.at("days").get<int>())});
    }
    return discount_offers(
        terms,
        case_of(input, {{"net", input.at("amount")}, {"invoice_date", input.at("invoice_date")}}),
        {});
}

std::optional<Json> early_payment_partial(const Json& input) {
    const auto offers = offers_of_steps(input);
    const Money owed = money(input.at("amount"));
    std::vector<ReceivedPayment> payments;
    for (const Json& payment : input.at("payments")) {
        payments.push_back({{date(payment.at("date")), money(payment.at("amount"))}, 0});
    }
    const std::vector<Instalment> whole{{offers.front().until, {owed, {}}, false}};
    const auto earned = earned_discounts(offers, whole, payments, DiscountScope::each_payment);
    Json credits = Json::array();
    Money balance = owed;
    for (std::size_t i = 0; i < payments.size(); ++i) {
        const Money credit = payments[i].payment.amount + earned.at(i).discount;
        credits.push_back(decimal_text(credit));
        balance -= credit;
    }
    return Json{{"credits", credits}, {"balance", decimal_text(balance)}};
}

std::optional<Json> early_payment_needed_to_settle(const Json& input) {
    for (const DiscountOffer& offer : offers_of_steps(input)) {
        if (date(input.at("payment_date")) > offer.until) continue;
        const Money debt = money(input.at("reduce_debt_by"));
        const Money owed = offer.invoiced_total.amount;
        return Json{{"payment", decimal_text(payment_settling(debt, owed, offer.payable.amount))},
                    {"debt_after", decimal_text(owed - debt)}};
    }
    return std::nullopt;
}

}  // namespace

std::span<const Operation> discount_operations() {
    static constexpr Operation operations[] = {
        {"early_payment_discount", early_payment_discount},
        {"cash_discount_unrounded", cash_discount_unrounded},
        {"cash_discount_percent", cash_discount_percent},
        {"cash_discount_saved", cash_discount_saved},
        {"early_payment_partial", early_payment_partial},
        {"early_payment_needed_to_settle", early_payment_needed_to_settle},
    };
    return operations;
}

}  // namespace termwise::vectors
