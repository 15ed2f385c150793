#include "core/fees/payment_fee.h"
#include "core/money/parse_money.h"
#include "tests/vectors/case_values.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

/// Zero stands for "no bound" in the sources.
std::optional<Money> bound(const Json& input, const char* key) {
    const Money amount = money_at(input, key);
    return amount.is_zero() ? std::nullopt : std::optional{amount};
}

FeeRule fee_rule_of(const Json& input) {
    FeeRule rule{share(input.at("fee_percent")), money_at(input, "fee_fixed"), {}, {}, {}};
    rule.least = bound(input, "fee_min");
    rule.most = bound(input, "fee_max");
    return rule;
}

std::optional<Json> gateway_fee(const Json& input) {
    const Money amount = money_at(input, "amount");
    FeeRule rule{share(input.at("fee_percent")), money_at(input, "fee_amount"), {}, {}, {}};
    rule.most = bound(input, "fee_cap");
    if (input.at("include_taxes").get<bool>()) {
        for (const Json& tax : input.at("tax_rates_percent")) rule.taxes.push_back(share(tax));
    }
    const Money fee = input.at("gross_up").get<bool>()
                          ? charge_leaving(amount, rule, Rounding::half_up) - amount
                          : taxed_fee_of(amount, rule);
    return Json{{"fee", decimal_text(fee)}};
}

std::optional<Json> gateway_limits(const Json& input) {
    const AmountBounds bounds{money_at(input, "min"), money_at(input, "max")};
    return Json{{"allowed", bounds.admit(money_at(input, "amount"))}};
}

std::optional<Json> fee_gross_up(const Json& input) {
    const Rounding rounding =
        input.at("rounding") == "ceiling" ? Rounding::ceiling : Rounding::half_up;
    const Money wanted = money_at(input, "net_wanted");
    const Money charge = charge_leaving(wanted, fee_rule_of(input), rounding);
    return Json{{"charge", decimal_text(charge)}, {"fee", decimal_text(charge - wanted)}};
}

std::optional<Json> deducted(const Json& input) {
    const Money amount = money_at(input, "amount");
    const Money fee = fee_of(amount, fee_rule_of(input));
    return Json{{"fee", decimal_text(fee)}, {"net", decimal_text(amount - fee)}};
}

}  // namespace

std::span<const Operation> gateway_fee_operations() {
    static constexpr Operation operations[] = {
        {"gateway_fee", gateway_fee},
        {"gateway_limits", gateway_limits},
        {"gateway_fee_gross_up", fee_gross_up},
        {"gateway_fee_deducted", deducted},
    };
    return operations;
}

}  // namespace termwise::vectors
