#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/terms/terms.h"

namespace termwise {

/// Reads payment terms as merchants write them, in the compact notation or in French, English,
/// German, Italian, Dutch or Spanish phrases, whatever the language of the page. Case, accents,
/// punctuation and the words around the terms ("payable within") make no difference.
///
///   net30  net 30  2/10 net 30  2/10, n/30  30 jours  30 jours fin de mois  45j fdm le 10
///   a reception  due on receipt  30 dagen netto  30 Tage netto  14 Tage 2 % Skonto, 30 Tage netto
///   30 % a la commande, solde a 30 jours  30/60/90 jours  3x  4x/14d  30%+2x  en 3 fois
///
///   returns  every reading the law or the trade gives that text, the usual one first; at least
///            one, no two alike. Both are usage and lawful for
///              "45 jours fin de mois"  45 days then end of month; end of month then 45 days
///              "2/10 EOM"              until ten days after the end of the month; or until the end
///                                      of the month reached after ten days
///              "2/10 net 30 ROG"       both days count from receipt; or the last alone
///              "3 payments, 30 % with the order"   the deposit is one of the three; or one more
///
/// Bounds: days 0 to 3 660, weeks 0 to 522, months 0 to 120, 8 steps a rule, parts 1 to 120, a
/// cadence 1 to 366, shares more than 0 % and less than 100 %.
///
/// Fails, naming `where`, the text and the byte at which reading stopped, with
///   missing       nothing was written, or no due day (only of "2/10 EOM" the trade knows it)
///   malformed     a word or sign there is no term of payment
///   no_rule       working days: due days are counted in the calendar
///   no_solution   portions of the whole that are no deposit and equal parts, evenly spaced
///   out_of_range  a count or share outside the bounds
///   conflict      a second due day or deposit; a later discount that is not smaller; a discount
///                 that outlasts the due day; more or fewer payments than were announced
///   too_large     more than 200 bytes or 8 steps
Result<std::vector<Terms>> parse_terms(std::string_view text, std::string_view where);

/// The canonical compact notation: one reading exactly.
///
///   terms    = { tier " " } ( due [ " " plan ] | plan )
///   tier     = ( percent | amount code ) "/" rule    2/10   1.5/10eom   50.00EUR/10
///   due      = "net" days [ tail ]                    net30  net30@receipt
///            | rule                                   30eom  cash; "net " before it after a tier
///   rule     = steps [ tail ] | event [ "~" ... ]
///   steps    = step { "+" step }                      30eom+on10
///   step     = days "d" | weeks "w" | months "m"      in a tier days alone need no "d"
///            | "eom"                                  end of month
///            | days "eom" | "eom" days                first only: 30eom is 30d+eom
///            | "on" day { "&" day }                   on15  on10&25 (pay days)
///            | "sun" | "mon" | ... | "sat"            the next such day
///            | "cut" day                              after that day: first of next month
///   event    = "cash" | from                          on that very day
///   from     = "receipt" | "delivery" | "order" | "period" | date       2026-11-22
///            | "duedate"                              in a tier only: 2/10@duedate counts back
///   tail     = [ "@" from ] [ "~" ( "f" | "mf" | "p" | "mp" | "mfh" | "near" ) ]
///                                                     counted from; business-day roll
///   plan     = [ percent "%" [ "@" event ] "+" ] parts "x" [ "/" count ( "d" | "w" | "m" ) ]
///              [ "!first" | "!last" | "!even-last" ]                 3x  4x/14d  30%+2x  3x!last;
///              months if unsaid
///
/// Law: parse_terms(notation(t)) gives exactly {t}, for every t that parse_terms gives.
std::string notation(const Terms& terms);

}  // namespace termwise
