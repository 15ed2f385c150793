#include "core/fees/payment_fee.h"
#include "core/money/parse_money.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

Currency currency_of(const Json& input) {
    return Currency::of(input.value("currency", "EUR")).value();
}

Money money(const Json& input, const char* key) {
    return parse_money(input.value(key, "0"), currency_of(input), "").value();
}

Share percent(const std::string& text) { return parse_share(text, "").value(); }

/// Zero stands for "no bound" in the sources.
std::optional<Money> bound(const Json& input, const char* key) {
    const Money amount = money(input, key);
    return amount.is_zero() ? std::nullopt : std::optional{amount};
}

FeeRule rule_of(const Json& input) {
    FeeRule rule{percent(input.at("fee_percent")), money(input, "fee_fixed"), {}, {}, {}};
    rule.least = bound(input, "fee_min");
    rule.most = bound(input, "fee_max");
    return rule;
}

std::optional<Json> gateway_fee(const Json& input) {
    const Money amount = money(input, "amount");
    FeeRule rule{percent(input.at("fee_percent")), money(input, "fee_amount"), {}, {}, {}};
    rule.most = bound(input, "fee_cap");
    if (input.at("include_taxes").get<bool>()) {
        for (const Json& tax : input.at("tax_rates_percent")) rule.taxes.push_back(percent(tax));
    }
    const Money fee = input.at("gross_up").get<bool>()
                          ? charge_leaving(amount, rule, Rounding::half_up) - amount
                          : taxed_fee_of(amount, rule);
    return Json{{"fee", decimal_text(fee)}};
}

std::optional<Json> gateway_limits(const Json& input) {
    const AmountBounds bounds{money(input, "min"), money(input, "max")};
    return Json{{"allowed", bounds.admit(money(input, "amount"))}};
}

std::optional<Json> gross_up(const Json& input) {
    const Rounding rounding =
        input.at("rounding") == "ceiling" ? Rounding::ceiling : Rounding::half_up;
    const Money wanted = money(input, "net_wanted");
    const Money charge = charge_leaving(wanted, rule_of(input), rounding);
    return Json{{"charge", decimal_text(charge)}, {"fee", decimal_text(charge - wanted)}};
}

std::optional<Json> deducted(const Json& input) {
    const Money amount = money(input, "amount");
    const Money fee = fee_of(amount, rule_of(input));
    return Json{{"fee", decimal_text(fee)}, {"net", decimal_text(amount - fee)}};
}

}  // namespace

std::span<const Operation> gateway_fee_operations() {
    static constexpr Operation operations[] = {
        {"gateway_fee", gateway_fee},
        {"gateway_limits", gateway_limits},
        {"gateway_fee_gross_up", gross_up},
        {"gateway_fee_deducted", deducted},
    };
    return operations;
}

}  // namespace termwise::vectors
