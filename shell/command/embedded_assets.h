#pragma once

#include <string_view>

namespace termwise {

/// The rule book of assets/, as termwise_rules_read takes it.
const char* embedded_rules();

/// The locale file of a language ("fr"); null when there is none.
const char* embedded_locale(std::string_view language);

}  // namespace termwise
