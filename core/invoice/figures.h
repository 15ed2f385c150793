#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/money/figure.h"
#include "core/money/rounding.h"

namespace termwise {

// What the reasons of an invoice's figures are made of.

/// "net: 1000.00 EUR" for a reason's placeholder {net}; `name` is a literal.
WhyValue money_value(std::string_view name, Money amount);

/// The rounding for a reason's placeholder {rounding}.
WhyValue rounding_value(Rounding rounding);

/// Nothing at all, with that reason; `rule` is a literal.
Figure no_amount(std::string_view rule, Currency currency);

/// The sum of `figures`, each with its reason below; `rule` is a literal with {result}.
Figure sum_of(std::string_view rule, const char* source, const std::vector<Figure>& figures,
              Currency currency);

}  // namespace termwise
