#include "core/fees/surcharge.h"

#include <string>

namespace termwise {
namespace {

const char* rule_key(Surcharging verdict) {
    switch (verdict) {
        case Surcharging::unknown:
            return "why.fees.surcharge_unknown";
        case Surcharging::allowed:
            return "why.fees.surcharge_allowed";
        case Surcharging::up_to_cost:
            return "why.fees.surcharge_up_to_cost";
        case Surcharging::forbidden:
            return "why.fees.surcharge_forbidden";
    }
    return "";
}

}  // namespace

SurchargeAnswer surcharge_answer(std::span<const SurchargeRule> rules, const SurchargeCase& asked) {
    const SurchargeRule* rule = surcharge_rule(rules, asked.place, asked.kind, asked.debtor);
    const Surcharging verdict = rule == nullptr ? Surcharging::unknown : rule->verdict;
    const Confidence confidence = rule == nullptr ? Confidence::low : rule->confidence;
    Why why{rule_key(verdict),
            {{"jurisdiction", WhyKind::name, "jurisdiction." + std::string{asked.place}},
             {"method", WhyKind::name, std::string{"payment_kind."} + name_of(asked.kind)},
             {"debtor", WhyKind::name, std::string{"debtor."} + name_of(asked.debtor)},
             {"confidence", WhyKind::name, std::string{"confidence."} + name_of(confidence)}},
            rule == nullptr ? std::string{} : rule->law,
            {}};
    return {verdict, std::move(why)};
}

}  // namespace termwise
