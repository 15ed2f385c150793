#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/money/figure.h"
#include "core/money/why_amounts.h"

namespace termwise {

// What the reasons of an invoice's figures are made of.

/// Whether an amount may stand on an invoice.
bool within_limit(Money amount);

/// Nothing at all, with that reason; `rule` is a literal.
Figure no_amount(std::string_view rule, Currency currency);

/// The sum of `figures`, each with its reason below; `rule` is a literal with {result}.
Figure sum_of(std::string_view rule, const char* source, const std::vector<Figure>& figures,
              Currency currency);

}  // namespace termwise
