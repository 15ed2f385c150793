#pragma once

#include <string>
#include <string_view>

#include "tests/vectors/operation.h"

namespace termwise::vectors {

/// A number of a case: 60, "0.075", a fraction "0.08/12", or a sum of such "3/365+1/12".
double number_of(const Json& value);

/// The text with so many decimals that values can be compared.
std::string text_of(double value, int decimals = 10);

}  // namespace termwise::vectors
