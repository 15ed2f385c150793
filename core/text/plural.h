#pragma once

#include <cstdint>
#include <string_view>

#include "core/text/locale.h"

namespace termwise {

/// The form of a word that a count asks for.
enum class PluralForm : std::uint8_t { one, other };

/// The form for a canonical number, by the cardinal rules of Unicode CLDR; the sign does not
/// matter. What is no number takes `other`.
///
///   one_other          "1" is one; "0", "2", "1.0", "1.5" are other
///   zero_one_is_one    "0", "1", "0.5", "1.5" are one; "2" is other
PluralForm plural_form(std::string_view canonical, PluralRule rule);

/// The word for a rule in locale files.
const char* name_of(PluralRule rule);

}  // namespace termwise
