#include "core/rules/tariff.h"

#include <algorithm>
#include <array>

namespace termwise {
namespace {

template <class List, class T>
bool has(const List& list, const T& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

}  // namespace

const SurchargeRule* surcharge_rule(std::span<const SurchargeRule> rules, std::string_view place,
                                    PaymentKind kind, DebtorKind debtor) {
    for (const SurchargeRule& rule : rules) {
        if (has(rule.places, place) && has(rule.kinds, kind) && has(rule.debtors, debtor)) {
            return &rule;
        }
    }
    return nullptr;
}

const char* name_of(PaymentKind kind) {
    constexpr std::array words{"bank_transfer", "direct_debit", "card", "wallet", "pay_later"};
    return words[static_cast<std::size_t>(kind)];
}

const char* name_of(Surcharging verdict) {
    constexpr std::array words{"unknown", "allowed", "up_to_cost", "forbidden"};
    return words[static_cast<std::size_t>(verdict)];
}

}  // namespace termwise
