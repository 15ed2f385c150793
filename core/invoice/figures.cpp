#include "core/invoice/figures.h"

namespace termwise {

bool within_limit(Money amount) {
    return -Money::limit <= amount.minor_units() && amount.minor_units() <= Money::limit;
}

Figure no_amount(std::string_view rule, Currency currency) {
    const Money nothing = Money::zero(currency);
    return {nothing, {rule, {money_value("result", nothing)}, {}, {}}};
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

}  // namespace termwise
