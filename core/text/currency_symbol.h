#pragma once

#include <string_view>

namespace termwise {

/// The sign merchants know a currency by ("€" for EUR), or the code itself where a sign would leave
/// doubt: a dollar that is not the American one, a krone, a franc.
std::string_view currency_symbol(std::string_view code);

}  // namespace termwise
