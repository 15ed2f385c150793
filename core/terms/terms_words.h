#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/terms/terms_dates.h"

/// How the text of payment terms is read: its words as symbols, the symbols as clauses. See
/// parse_terms.cpp, which puts the clauses together.
namespace termwise::grammar {

/// What the words of payment terms mean, whatever their language: the alphabet of the grammar in
/// parse_terms.cpp. Prepositions, articles and politeness mean nothing and do not get here.
enum class Symbol : std::uint8_t {
    number,       ///< `value` in ten-millionths; right before a percent sign: a Share's billionths.
    percent,      ///< %
    slash,        ///< /
    plus,         ///< +
    ampersand,    ///< &, "and", "or" between pay days
    at_sign,      ///< @
    tilde,        ///< ~
    bang,         ///< !
    day,          ///< A unit of time.
    week,         ///<
    month,        ///<
    days,         ///< "fortnight", "quinzaine": `value` days. Read as a number and `day`.
    working_day,  ///< "jours ouvrés", "Werktage": understood, but refused.
    end_of_month,       ///< "fin de mois", "EOM"; `value` 1 for the word of the notation, "eom".
    end_of_next_month,  ///< "fin du mois suivant"
    next_month,         ///< "du mois suivant", "prox"; `value` 1 when it may stand alone: "MFI".
    of_month,           ///< "du mois", "of each month": a day of the month stands before it.
    net,                ///< "net", "netto", "n", "ohne Abzug": this is the term without discount.
    now,                ///< "comptant", "cash", "sofort"
    base,               ///< `value` is a BaseDate, but never `fixed`.
    date,               ///< A day of the calendar; `value` counts days since 1970-01-01.
    open_date,          ///< The same, but day and month could be the other way round.
    currency,           ///< `value` is an index of all_currencies().
    advance,            ///< "d'avance", "upfront": with the order.
    discount,           ///< "escompte", "Skonto"
    deposit,            ///< "acompte", "Anzahlung"
    balance,            ///< "solde", "balance", "Rest"
    times,              ///< "x", "fois", "Raten"; `value` 1 when the word says monthly.
    every,              ///< "tous les", "every"
    each,               ///< "monthly", "par semaine"; `value` is a Cadence::Unit.
    apart,              ///< "days apart"
    day_marker,         ///< "le", "the", "am": a day of the month may follow.
    weekday,            ///< `value` 0 Sunday to 6 Saturday.
    then,               ///< "puis", "then", "dann"
    after,              ///< "après", "from", "nach"; `value` 1 for "suivant", "following".
    cut_off,            ///< "cut"
    roll,               ///< "next business day"; `value` is a Roll.
    roll_code,          ///< "mf" behind a tilde; `value` is a Roll.
    remainder,          ///< `value` is a Remainder.
    pay_in,             ///< "pay in": a number behind it is one of parts.
    noise,              ///< Nothing.
};

/// One symbol of a text.
struct Lexeme {
    Symbol symbol{};
    std::int64_t value = 0;
    int at = 0;            ///< Byte of the text at which it begins.
    bool glued = false;    ///< No space before it.
    bool ordinal = false;  ///< A number with an ending: "15th", "1er".
};

/// Decimals of a number's `value`: 30 is 300'000'000.
inline constexpr std::int64_t number_one = 10'000'000;

/// The text as symbols. Case, accents (é or e), typographic spaces and dashes make no difference.
/// `order` says how a date in figures is read where it is open.
/// Fails with `malformed` at the first word or sign that is not a term of payment, with
/// `no_rule` at working days, or with `out_of_range` at a number of more than nine digits.
Result<std::vector<Lexeme>> lexemes(std::string_view text, std::string_view where,
                                    DateOrder order = DateOrder::day_first);

}  // namespace termwise::grammar
