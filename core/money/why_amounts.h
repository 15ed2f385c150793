#pragma once

#include <string_view>

#include "core/base/why.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"

namespace termwise {

// Amounts and rates as the values of a reason. `name` is a literal: the placeholder they fill.

/// {net} is "1000.00 EUR".
WhyValue money_value(std::string_view name, Money amount);

/// {share} is "2".
WhyValue percent_value(std::string_view name, Share share);

/// {rate} is "10.15".
WhyValue percent_value(std::string_view name, AnnualRate rate);

/// {rounding} is the message "rounding.half_up".
WhyValue rounding_value(Rounding rounding);

}  // namespace termwise
