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
     "calendar days|kalendertage|g|gg|giorno|giorni|giorni calendario"},
    {week, 0, "w|wk|wks|week|weeks|sem|semaine|semaines|woche|wochen|settimana|settimane"},
    {month, 0, "m|mois|month|months|monat|monate|monaten|mese|mesi"},
    {days, 8, "huitaine|huitaine jours"},
    {days, 14, "fortnight"},
    {days, 15, "quinzaine|quinzaine jours"},
    {working_day, 0,
     "jour ouvre|jours ouvres|jour ouvrable|jours ouvrables|business day|business days|"
     "working day|working days|banking day|banking days|werktag|werktage|werktagen|arbeitstag|"
     "arbeitstage|arbeitstagen|bankarbeitstag|bankarbeitstage|bankarbeitstagen|geschaftstag|"
     "geschaftstage|geschaftstagen|giorno lavorativo|giorni lavorativi"},
    {percent, 0, "pct|percent|pour cent|pourcent|prozent|per cento"},
    // The end of a month and the month after.
    {end_of_month, 1, "eom"},
    {end_of_month, 0,
     "fdm|fm|jfdm|jfm|fin mois|fin mois civil|f d m|dernier jour mois|dernier jour mois civil|"
     "end month|end calendar month|month end|last day month|monatsende|ende monats|"
     "ende kalendermonats|letzter tag monats|letzten tag monats|monatsletzter|monatsletzten|"
     "ultimo|fine mese|f m|ultimo giorno mese"},
    {end_of_next_month, 0,
     "fin mois suivant|fin mois prochain|fin mois civil suivant|dernier jour mois suivant|"
     "end next month|end following month|last day next month|last day following month|"
     "net monthly account|monthly account|nma|ende folgemonats|ende nachsten monats|"
     "letzter tag folgemonats|letzten tag folgemonats|fine mese successivo|fine mese seguente|"
     "fine mese prossimo"},
    {next_month, 0,
     "du mois suivant|mois suivant|du mois prochain|prox|proximo|of next month|"
     "of following month|next month|following month|folgemonats|folgemonat|"
     "nachsten monats|naechsten monats|month following|of month following|del mese successivo|"
     "mese successivo|del mese seguente|mese seguente|del mese prossimo|mese prossimo"},
    {next_month, 1, "mfi|month following invoice|of month following invoice"},
    {of_month, 0,
     "del mese|di ogni mese|du mois|de chaque mois|of month|of each month|of every month|"
     "des monats|jeden monats|jedes monats|eines jeden monats"},
    // What a term counts from.
    {base, invoice,
     "invoice|invoice date|date invoice|date facture|facture|facturation|"
     "date facturation|emission|emission facture|date emission|date emission facture|ddf|"
     "rechnung|rechnungsdatum|rechnungsstellung|fattura|data fattura|d f|df|emissione|"
     "emissione fattura|data emissione|data emissione fattura"},
    {base, delivery,
     "delivery|delivery date|date delivery|livraison|date livraison|cod|lieferung|"
     "lieferdatum|contre remboursement|nachnahme|contre paiement|completion|completion work|"
     "consegna|data consegna|contrassegno|completion works|completion project|"
     "fin travaux|fertigstellung"},
    {base, receipt,
     "receipt|receipt invoice|receipt goods|date receipt|rog|presentation|reception|"
     "reception facture|date reception|reception marchandises|"
     "date reception facture|erhalt|erhalt rechnung|rechnungserhalt|"
     "rechnungseingang|wareneingang|erhalt ware|ricevimento|ricevimento fattura|"
     "data ricevimento|data ricevimento fattura|ricevimento merce|ricezione|ricezione fattura"},
    {base, ordering,
     "order|order date|commande|date commande|bestellung|auftragserteilung|"
     "ordine|data ordine|conferma ordine"},
    {base, code(BaseDate::period),
     "periodo|fine periodo|fine periodo fatturazione|period|end period|end billing period|"
     "period end|fin periode|fin periode facturation|"
     "periode facturation|ende abrechnungszeitraums|abrechnungszeitraum|periodenende"},
    {base, code(BaseDate::due),
     "duedate|before due date|before due day|avant echeance|avant date echeance|"
     "prima scadenza|vor falligkeit|vor falligkeitstermin|vor falligkeitsdatum"},
    {advance, 0,
     "avance|paye avance|upfront|up front|advance|prepaid|prepayment|prepaiement|"
     "vorkasse|vorauskasse|voraus|anticipato|anticipata|anticipo"},
    // Words of the trade.
    {net, 0,
     "n|net|nets|nette|netto|ohne abzug|without deduction|sans escompte|no discount|"
     "pas escompte|aucun escompte|no cash discount|kein skonto|ohne skonto|"
     "senza sconto|nessuno sconto"},
    {now, 0,
     "comptant|immediat|immediate|immediatement|immediately|cash|now|sofort|bar|"
     "barzahlung|netto kasse|immediato|immediata|contanti|vista|subito"},
    {advance, 0, "cia|cwo|pia"},
    {discount, 0, "discount|escompte|skonto|remise|off|rabatt|sconto"},
    {deposit, 0, "deposit|acompte|anzahlung|down payment|arrhes|down|acconto|caparra"},
    {balance, 0,
     "balance|solde|remainder|rest|reste|restbetrag|restzahlung|remaining|saldo|restante|"
     "residuo|resto"},
    {then, 0, "puis|then|dann|danach|ensuite|poi|quindi"},
    {after, 0, "apres|from|after|nach|ab|compter|da|dal|dalla|dall'|dopo|dalla data"},
    {after, 1, "suivant|following"},
    {plus, 0, "plus"},
    {ampersand, 0, "o|oppure|ed|et|ou|and|or|und|oder"},
    {cut_off, 0, "cut|cut off|cutoff|arrete|arretees|arrete mensuel|cloture|stichtag"},
    {pay_in, 0, "pay in"},
    // Splitting an amount.
    {times, 0,
     "rata|volte|pagamenti|x|fois|times|versements|versement|echeances|paiements|payments|"
     "instalments|installments|instalment|installment|raten|rate|teilzahlungen|"
     "parts"},
    {times, 1, "mensualites|mensualite|monatsraten|rate mensili|mensilita"},
    {every, 0, "tous|toutes|every|alle|jeden|jede|ogni"},
    {apart, 0, "apart|intervalle|abstand"},
    {each, monthly,
     "mensile|mensili|al mese|ogni mese|monthly|mensuel|mensuels|mensuelles|par mois|per month|"
     "a month|pro monat|"
     "monatlich|monatliche|monatlichen|chaque mois|each month|every month"},
    {each, weekly,
     "settimanale|settimanali|a settimana|ogni settimana|weekly|par semaine|per week|"
     "pro woche|wochentlich|wochentliche|hebdomadaires|"
     "chaque semaine"},
    {remainder, code(Remainder::spread_last), "even last"},
    {remainder, code(Remainder::first), "first"},
    {remainder, code(Remainder::last), "last"},
    {noise, 0,
     "sans frais|sans interets|interest free|ohne zinsen|zinsfrei|zinslos|equal|"
     "egales|egaux|gleichen|gleiche|uguali|senza interessi|senza spese"},
    // Days of the week.
    {weekday, 0, "sun|sunday|following sunday|dimanche|dimanche suivant|sonntag|domenica"},
    {weekday, 1, "mon|monday|following monday|lundi|montag|lundi suivant|lunedi"},
    {weekday, 2, "tue|tuesday|following tuesday|mardi|mardi suivant|dienstag|martedi"},
    {weekday, 3, "wed|wednesday|following wednesday|mercredi|mercredi suivant|mittwoch|mercoledi"},
    {weekday, 4, "thu|thursday|following thursday|jeudi|jeudi suivant|donnerstag|giovedi"},
    {weekday, 5, "fri|friday|following friday|vendredi|freitag|vendredi suivant|venerdi"},
    {weekday, 6, "sat|saturday|following saturday|samedi|samedi suivant|samstag|sabato"},
    // Business-day conventions, as the notation abbreviates them and as contracts name them.
    {roll_code, code(Roll::following), "f"},
    {roll, code(Roll::following),
     "next business day|next working day|following business day|jour ouvre suivant|"
     "jour ouvrable suivant|prochain jour ouvre|reporte au jour ouvre suivant|nachster werktag|"
     "nachster arbeitstag|nachster bankarbeitstag|folgender werktag|nachsten werktag|"
     "giorno lavorativo successivo|primo giorno lavorativo successivo|lavorativo successivo|"
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
    {number, 1, "uno|una|un|une|one|ein|einem|einer|eine"},
    {number, 2, "deux|two|zwei"},
    {number, 3, "tre|trois|three|drei"},
    {number, 4, "quattro|quatre|four|vier"},
    {number, 5, "cinque|cinq|five|funf"},
    {number, 6, "sei|six|sechs"},
    {number, 7, "sette|sept|seven|sieben"},
    {number, 8, "otto|huit|eight|acht"},
    {number, 9, "nove|neuf|nine|neun"},
    {number, 10, "dieci|dix|ten|zehn"},
    {number, 11, "onze|eleven|elf"},
    {number, 12, "dodici|douze|twelve|zwolf"},
    {number, 14, "quattordici|quatorze|fourteen|vierzehn"},
    {number, 15, "quindici|quinze|fifteen|funfzehn"},
    {number, 18, "dix huit|eighteen|achtzehn"},
    {number, 20, "venti|vingt|twenty|zwanzig"},
    {number, 21, "vingt et un|twenty one|einundzwanzig"},
    {number, 25, "vingt cinq|twenty five|funfundzwanzig"},
    {number, 28, "vingt huit|twenty eight|achtundzwanzig"},
    {number, 30, "trenta|trente|thirty|dreissig"},
    {number, 31, "trente et un|thirty one|einunddreissig"},
    {number, 35, "trente cinq|thirty five|funfunddreissig"},
    {number, 40, "quaranta|quarante|forty|vierzig"},
    {number, 45, "quarantacinque|quarante cinq|forty five|funfundvierzig"},
    {number, 50, "cinquante|fifty|funfzig"},
    {number, 60, "sessanta|soixante|sixty|sechzig"},
    {number, 75, "settantacinque|soixante quinze|seventy five|funfundsiebzig"},
    {number, 80, "quatre vingt|quatre vingts|eighty|achtzig"},
    {number, 90, "novanta|quatre vingt dix|nonante|ninety|neunzig"},
    {number, 100, "cento|cent|hundred|one hundred|hundert|einhundert"},
    {number, 120, "centoventi|cent vingt|hundred twenty|one hundred twenty|einhundertzwanzig"},
    // Words around the terms.
    {day_marker, 0, "le|les|the|on|am|zum|il"},
    {noise, 0,
     "di|del|della|dello|dell'|dei|degli|al|alla|allo|all'|altrimenti|entro|con|tramite|pagamento|"
     "bonifico|bancario|bonifico bancario|riba|ri ba|"
     "ricevuta bancaria|rimessa diretta|termine|termini|condizioni|salvo buon fine|sbf|"
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
};

constexpr std::string_view fillers[] = {
    "di", "del", "della", "dell'", "dello", "dei", "delle", "il",  "lo",  "i",   "gli", "de", "d'",
    "du", "la",  "l'",    "le",    "les",   "of",  "the",   "der", "die", "dem", "das", "des"};

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
