#include "core/terms/phrases.h"

#include <algorithm>
#include <array>

#include "core/money/allocate.h"
#include "core/terms/terms.h"

namespace termwise::grammar {
namespace {

using enum Symbol;

template <class Enum>
constexpr std::int64_t code(Enum value) {
    return static_cast<std::int64_t>(value);
}

constexpr std::int64_t invoice = code(BaseDate::invoice);
constexpr std::int64_t delivery = code(BaseDate::delivery);
constexpr std::int64_t receipt = code(BaseDate::receipt);
constexpr std::int64_t ordering = code(BaseDate::order);
constexpr std::int64_t weekly = code(Cadence::Unit::weeks);
constexpr std::int64_t monthly = code(Cadence::Unit::months);

// Each row: a symbol and every way to say it, small letters without accents, fillers left out.
constexpr Phrases phrases[] = {
    // Units of time.
    {day, 0,
     "j|jr|jrs|jour|jours|d|day|days|t|tg|tag|tage|tagen|jours calendaires|"
     "calendar days|kalendertage"},
    {week, 0, "w|wk|wks|week|weeks|sem|semaine|semaines|woche|wochen"},
    {month, 0, "m|mois|month|months|monat|monate|monaten"},
    {days, 8, "huitaine|huitaine jours"},
    {days, 14, "fortnight"},
    {days, 15, "quinzaine|quinzaine jours"},
    {working_day, 0,
     "jour ouvre|jours ouvres|jour ouvrable|jours ouvrables|business day|business days|"
     "working day|working days|banking day|banking days|werktag|werktage|werktagen|arbeitstag|"
     "arbeitstage|arbeitstagen|bankarbeitstag|bankarbeitstage|bankarbeitstagen|geschaftstag|"
     "geschaftstage|geschaftstagen"},
    {percent, 0, "pct|percent|pour cent|pourcent|prozent"},
    // The end of a month and the month after.
    {end_of_month, 1, "eom"},
    {end_of_month, 0,
     "fdm|fm|jfdm|jfm|fin mois|fin mois civil|f d m|dernier jour mois|dernier jour mois civil|"
     "end month|end calendar month|month end|last day month|monatsende|ende monats|"
     "ende kalendermonats|letzter tag monats|letzten tag monats|monatsletzter|monatsletzten|"
     "ultimo"},
    {end_of_next_month, 0,
     "fin mois suivant|fin mois prochain|fin mois civil suivant|dernier jour mois suivant|"
     "end next month|end following month|last day next month|last day following month|"
     "net monthly account|monthly account|nma|ende folgemonats|ende nachsten monats|"
     "letzter tag folgemonats|letzten tag folgemonats"},
    {next_month, 0,
     "du mois suivant|mois suivant|du mois prochain|prox|proximo|of next month|"
     "of following month|next month|following month|folgemonats|folgemonat|"
     "nachsten monats|naechsten monats|month following|of month following"},
    {next_month, 1, "mfi|month following invoice|of month following invoice"},
    {of_month, 0,
     "du mois|de chaque mois|of month|of each month|of every month|des monats|jeden monats|"
     "jedes monats|eines jeden monats"},
    // What a term counts from.
    {base, invoice,
     "invoice|invoice date|date invoice|date facture|facture|facturation|"
     "date facturation|emission|emission facture|date emission|date emission facture|ddf|"
     "rechnung|rechnungsdatum|rechnungsstellung"},
    {base, delivery,
     "delivery|delivery date|date delivery|livraison|date livraison|cod|lieferung|"
     "lieferdatum|contre remboursement|nachnahme|contre paiement|completion|completion work|"
     "completion works|completion project|fin travaux|fertigstellung"},
    {base, receipt,
     "receipt|receipt invoice|receipt goods|date receipt|rog|presentation|reception|"
     "reception facture|date reception|reception marchandises|"
     "date reception facture|erhalt|erhalt rechnung|rechnungserhalt|"
     "rechnungseingang|wareneingang|erhalt ware"},
    {base, ordering, "order|order date|commande|date commande|bestellung|auftragserteilung"},
    {base, code(BaseDate::period),
     "period|end period|end billing period|period end|fin periode|fin periode facturation|"
     "periode facturation|ende abrechnungszeitraums|abrechnungszeitraum|periodenende"},
    {base, code(BaseDate::due),
     "duedate|before due date|before due day|avant echeance|avant date echeance|"
     "vor falligkeit|vor falligkeitstermin|vor falligkeitsdatum"},
    {advance, 0,
     "avance|paye avance|upfront|up front|advance|prepaid|prepayment|prepaiement|"
     "vorkasse|vorauskasse|voraus"},
    // Words of the trade.
    {net, 0,
     "n|net|nets|nette|netto|ohne abzug|without deduction|sans escompte|no discount|"
     "pas escompte|aucun escompte|no cash discount|kein skonto|ohne skonto"},
    {now, 0,
     "comptant|immediat|immediate|immediatement|immediately|cash|now|sofort|bar|"
     "barzahlung|netto kasse"},
    {advance, 0, "cia|cwo|pia"},
    {discount, 0, "discount|escompte|skonto|remise|off|rabatt"},
    {deposit, 0, "deposit|acompte|anzahlung|down payment|arrhes|down"},
    {balance, 0, "balance|solde|remainder|rest|reste|restbetrag|restzahlung|remaining"},
    {then, 0, "puis|then|dann|danach|ensuite"},
    {after, 0, "apres|from|after|nach|ab|compter"},
    {after, 1, "suivant|following"},
    {plus, 0, "plus"},
    {ampersand, 0, "et|ou|and|or|und|oder"},
    {cut_off, 0, "cut|cut off|cutoff|arrete|arretees|arrete mensuel|cloture|stichtag"},
    {pay_in, 0, "pay in"},
    // Splitting an amount.
    {times, 0,
     "x|fois|times|versements|versement|echeances|paiements|payments|"
     "instalments|installments|instalment|installment|raten|rate|teilzahlungen|"
     "parts"},
    {times, 1, "mensualites|mensualite|monatsraten"},
    {every, 0, "tous|toutes|every|alle|jeden|jede"},
    {apart, 0, "apart|intervalle|abstand"},
    {each, monthly,
     "monthly|mensuel|mensuels|mensuelles|par mois|per month|a month|pro monat|"
     "monatlich|monatliche|monatlichen|chaque mois|each month|every month"},
    {each, weekly,
     "weekly|par semaine|per week|pro woche|wochentlich|wochentliche|hebdomadaires|"
     "chaque semaine"},
    {remainder, code(Remainder::spread_last), "even last"},
    {remainder, code(Remainder::first), "first"},
    {remainder, code(Remainder::last), "last"},
    {noise, 0,
     "sans frais|sans interets|interest free|ohne zinsen|zinsfrei|zinslos|equal|"
     "egales|egaux|gleichen|gleiche"},
    // Days of the week.
    {weekday, 0, "sun|sunday|following sunday|dimanche|dimanche suivant|sonntag"},
    {weekday, 1, "mon|monday|following monday|lundi|montag|lundi suivant"},
    {weekday, 2, "tue|tuesday|following tuesday|mardi|mardi suivant|dienstag"},
    {weekday, 3, "wed|wednesday|following wednesday|mercredi|mercredi suivant|mittwoch"},
    {weekday, 4, "thu|thursday|following thursday|jeudi|jeudi suivant|donnerstag"},
    {weekday, 5, "fri|friday|following friday|vendredi|freitag|vendredi suivant"},
    {weekday, 6, "sat|saturday|following saturday|samedi|samedi suivant|samstag"},
    // Business-day conventions, as the notation abbreviates them and as contracts name them.
    {roll_code, code(Roll::following), "f"},
    {roll, code(Roll::following),
     "next business day|next working day|following business day|jour ouvre suivant|"
     "jour ouvrable suivant|prochain jour ouvre|reporte au jour ouvre suivant|nachster werktag|"
     "nachster arbeitstag|nachster bankarbeitstag|folgender werktag|nachsten werktag|"
     "folgenden werktag|nachsten arbeitstag|folgenden arbeitstag|premier jour ouvre suivant"},
    {roll_code, code(Roll::modified_following), "mf"},
    {roll, code(Roll::modified_following), "modified following"},
    {roll_code, code(Roll::preceding), "p"},
    {roll, code(Roll::preceding),
     "preceding business day|previous business day|previous working day|jour ouvre precedent|"
     "jour ouvrable precedent|avance au jour ouvre precedent|vorheriger werktag|"
     "vorhergehender werktag|vorheriger arbeitstag"},
    {roll_code, code(Roll::modified_preceding), "mp"},
    {roll_code, code(Roll::nearest), "near"},
    {roll, code(Roll::nearest),
     "nearest business day|jour ouvre plus proche|nachstgelegener werktag"},
    {roll_code, code(Roll::modified_following_half_month), "mfh"},
    // Numbers contracts write out.
    {number, 1, "un|une|one|ein|einem|einer|eine"},
    {number, 2, "deux|two|zwei"},
    {number, 3, "trois|three|drei"},
    {number, 4, "quatre|four|vier"},
    {number, 5, "cinq|five|funf"},
    {number, 6, "six|sechs"},
    {number, 7, "sept|seven|sieben"},
    {number, 8, "huit|eight|acht"},
    {number, 9, "neuf|nine|neun"},
    {number, 10, "dix|ten|zehn"},
    {number, 11, "onze|eleven|elf"},
    {number, 12, "douze|twelve|zwolf"},
    {number, 14, "quatorze|fourteen|vierzehn"},
    {number, 15, "quinze|fifteen|funfzehn"},
    {number, 18, "dix huit|eighteen|achtzehn"},
    {number, 20, "vingt|twenty|zwanzig"},
    {number, 21, "vingt et un|twenty one|einundzwanzig"},
    {number, 25, "vingt cinq|twenty five|funfundzwanzig"},
    {number, 28, "vingt huit|twenty eight|achtundzwanzig"},
    {number, 30, "trente|thirty|dreissig"},
    {number, 31, "trente et un|thirty one|einunddreissig"},
    {number, 35, "trente cinq|thirty five|funfunddreissig"},
    {number, 40, "quarante|forty|vierzig"},
    {number, 45, "quarante cinq|forty five|funfundvierzig"},
    {number, 50, "cinquante|fifty|funfzig"},
    {number, 60, "soixante|sixty|sechzig"},
    {number, 75, "soixante quinze|seventy five|funfundsiebzig"},
    {number, 80, "quatre vingt|quatre vingts|eighty|achtzig"},
    {number, 90, "quatre vingt dix|nonante|ninety|neunzig"},
    {number, 100, "cent|hundred|one hundred|hundert|einhundert"},
    {number, 120, "cent vingt|hundred twenty|one hundred twenty|einhundertzwanzig"},
    // Words around the terms.
    {day_marker, 0, "le|les|the|on|am|zum"},
    {noise, 0,
     "a|au|aux|de|d'|du|des|la|l'|en|dans|sous|par|si|sinon|pour|paye|payee|payer|"
     "payable|payables|paiement|reglement|delai|condition|conditions|virement|"
     "cheque|lcr|traite|effet|lettre change|billet a ordre|prelevement|prelevement sepa|date|"
     "er|e|eme|of|in|within|by|upon|at|with|if|is|paid|due|payment|terms|otherwise|else|per|"
     "next|transfer|bank|bill exchange|direct debit|full|st|nd|rd|th|zahlbar|zahlung|"
     "zahlungsziel|fallig|faellig|innerhalb|binnen|innert|von|bei|mit|der|die|das|dem|bis|"
     "rein|kasse|im|ziel|sonst|abzug|abzuglich|uberweisung|lastschrift|wechsel|au plus|au plus "
     "tard|plus tard|"
     "avant|jusqu'|echeance|reporte|reportee|decale|decalee|repousse|repoussee|un delai|"
     "anticipe|avec|dont|acceptee|for|before|until|latest|no later than|not later than|"
     "on or before|pay|to be|shall be|spatestens|ratenzahlung|per|zu|zahlen|frist|einer frist|"
     "fuer|fur|prochain|prochaine|nachsten|nachster|kommenden|factures|invoices|rechnungen"},
    // Spanish, where it has no word of the rows above. "Once" is left out: English has the word
    // too.
    {day, 0, "dia|dias|dia natural|dias naturales"},
    {week, 0, "semana|semanas"},
    {month, 0, "mes|meses"},
    {days, 15, "quincena"},
    {working_day, 0, "dia habil|dias habiles|dia laborable|dias laborables"},
    {percent, 0, "por ciento"},
    {end_of_month, 0, "fin mes|final mes|fin mes natural|ultimo dia mes|f m"},
    {end_of_next_month, 0,
     "fin mes siguiente|final mes siguiente|fin mes proximo|fin proximo mes|"
     "ultimo dia mes siguiente"},
    {next_month, 0,
     "del mes siguiente|mes siguiente|del mes proximo|mes proximo|del proximo mes|proximo mes"},
    {of_month, 0, "del mes|de cada mes"},
    {base, invoice,
     "factura|fecha factura|f f|facturacion|fecha facturacion|emision|emision factura|"
     "fecha emision|fecha emision factura"},
    {base, delivery, "entrega|fecha entrega|contra reembolso|contrarreembolso"},
    {base, receipt,
     "recepcion|recepcion factura|fecha recepcion|fecha recepcion factura|recepcion mercancia|"
     "recepcion mercancias|recibir factura"},
    {base, ordering, "pedido|el pedido|fecha pedido"},
    {base, code(BaseDate::period),
     "periodo|fin periodo|final periodo|periodo facturacion|fin periodo facturacion|"
     "final periodo facturacion"},
    {base, code(BaseDate::due), "antes vencimiento|antes fecha vencimiento"},
    {advance, 0, "anticipado|adelantado"},
    {net, 0, "neto|netos|sin descuento"},
    {now, 0, "contado|inmediato|inmediatamente|efectivo|vista"},
    {discount, 0, "descuento|dto|pronto pago|descuento pronto pago|descuento por pronto pago"},
    {deposit, 0, "anticipo|entrada|senal|pago a cuenta"},
    {balance, 0, "saldo|resto|restante"},
    {then, 0, "luego"},
    {after, 0, "desde|despues|tras|a partir|a contar desde"},
    {after, 1, "siguiente|siguientes"},
    {ampersand, 0, "y|o"},
    {cut_off, 0, "cierre|corte"},
    {times, 0, "plazos|pagos|cuotas|cuota|veces"},
    {times, 1, "mensualidades|mensualidad|plazos mensuales|pagos mensuales|cuotas mensuales"},
    {every, 0, "cada"},
    {each, monthly, "mensual|mensuales|al mes|por mes|cada mes"},
    {each, weekly, "semanal|semanales|por semana|a la semana|cada semana"},
    {noise, 0, "sin intereses|sin gastos|iguales"},
    {weekday, 0, "domingo|siguiente domingo|domingo siguiente|proximo domingo"},
    {weekday, 1, "lunes|siguiente lunes|lunes siguiente|proximo lunes"},
    {weekday, 2, "martes|siguiente martes|martes siguiente|proximo martes"},
    {weekday, 3, "miercoles|siguiente miercoles|miercoles siguiente|proximo miercoles"},
    {weekday, 4, "jueves|siguiente jueves|jueves siguiente|proximo jueves"},
    {weekday, 5, "viernes|siguiente viernes|viernes siguiente|proximo viernes"},
    {weekday, 6, "sabado|siguiente sabado|sabado siguiente|proximo sabado"},
    {roll, code(Roll::following),
     "siguiente dia habil|dia habil siguiente|primer dia habil siguiente|proximo dia habil|"
     "siguiente dia laborable|dia laborable siguiente"},
    {roll, code(Roll::preceding), "dia habil anterior|anterior dia habil|dia laborable anterior"},
    {roll, code(Roll::nearest), "dia habil mas proximo|dia habil mas cercano"},
    {number, 1, "uno|una"},
    {number, 2, "dos"},
    {number, 3, "tres"},
    {number, 4, "cuatro"},
    {number, 5, "cinco"},
    {number, 6, "seis"},
    {number, 7, "siete"},
    {number, 8, "ocho"},
    {number, 9, "nueve"},
    {number, 10, "diez"},
    {number, 12, "doce"},
    {number, 14, "catorce"},
    {number, 15, "quince"},
    {number, 20, "veinte"},
    {number, 21, "veintiun|veintiuno"},
    {number, 25, "veinticinco"},
    {number, 28, "veintiocho"},
    {number, 30, "treinta"},
    {number, 35, "treinta y cinco"},
    {number, 40, "cuarenta"},
    {number, 45, "cuarenta y cinco"},
    {number, 50, "cincuenta"},
    {number, 60, "sesenta"},
    {number, 75, "setenta y cinco"},
    {number, 80, "ochenta"},
    {number, 90, "noventa"},
    {number, 100, "cien"},
    {number, 120, "ciento veinte"},
    {day_marker, 0, "el|los|el dia|los dias"},
    {noise, 0,
     "al|del|las|con|por|para|pago|pagar|paga|se paga|pagadero|pagadera|plazo|un plazo|"
     "condiciones pago|forma pago|transferencia|transferencia bancaria|giro|recibo|"
     "recibo domiciliado|domiciliacion|pagare|confirming|dentro|antes|hasta|a mas tardar|"
     "como maximo|fecha|vencimiento|vence|si no|de lo contrario|en otro caso|facturas"},
};

constexpr std::string_view fillers[] = {"de",  "d'",  "du",  "la",  "l'",  "le",
                                        "les", "of",  "the", "der", "die", "dem",
                                        "das", "des", "del", "el",  "los", "las"};

constexpr std::uint32_t bit_of(char letter) {
    const bool is_letter = letter >= 'a' && letter <= 'z';
    return is_letter ? std::uint32_t{1} << static_cast<unsigned>(letter - 'a') : 0;
}

/// The letters with which the texts of each row begin, as bits.
constexpr auto first_letters = [] {
    std::array<std::uint32_t, std::size(phrases)> rows{};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        char before = '|';
        for (const char letter : phrases[row].texts) {
            if (before == '|') rows[row] |= bit_of(letter);
            before = letter;
        }
    }
    return rows;
}();

}  // namespace

std::span<const Phrases> all_phrases() { return phrases; }

bool may_begin(std::size_t row, char letter) { return (first_letters[row] & bit_of(letter)) != 0; }

bool is_filler(std::string_view word) {
    return std::find(std::begin(fillers), std::end(fillers), word) != std::end(fillers);
}

}  // namespace termwise::grammar
