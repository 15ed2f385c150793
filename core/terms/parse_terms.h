#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/terms/terms.h"

namespace termwise {

/// Reads payment terms as merchants write them, in the compact notation or in French, English or
/// German phrases, whatever the language of the page:
///
///   net30  net 30  2/10 net 30  30 jours fin de mois  fin de mois 30 jours  30eom  eom30
///   45 jours fin de mois le 10  a reception  due on receipt  30 Tage netto  3x  4x/14d  30%+2x
///
///   returns  every reading the law or the trade gives that text, the usual one first; at least one
///
/// Fails with `missing`, `malformed` (with the byte at which reading stopped in `at`),
/// `out_of_range`, `conflict` or `too_large` (over 200 bytes), naming `where`.
Result<std::vector<Terms>> parse_terms(std::string_view text, std::string_view where);

/// The canonical compact notation. Law: parse_terms(notation(t)) gives exactly {t}.
std::string notation(const Terms& terms);

}  // namespace termwise
