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
     "j|jr|jrs|jour|jours|d|day|days|t|tg|tag|tage|tagen|jours calendaires|calendar days|"
     "kalendertage|g|gg|giorno|giorni|giorni calendario|dag|dagen|dgn|kalenderdag|kalenderdagen|"
     "dia|dias|d f f|dia natural|dias naturales"},
    {week, 0,
     "w|wk|wks|week|weeks|sem|semaine|semaines|woche|wochen|settimana|settimane|weken|semana|"
     "semanas"},
    {month, 0, "m|mois|month|months|monat|monate|monaten|mese|mesi|maand|maanden|mnd|mes|meses"},
    {days, 8, "huitaine|huitaine jours"},
    {days, 14, "fortnight"},
    {days, 15, "quinzaine|quinzaine jours|quincena"},
    {working_day, 0,
     "jour ouvre|jours ouvres|jour ouvrable|jours ouvrables|business day|business days|"
     "working day|working days|banking day|banking days|werktag|werktage|werktagen|arbeitstag|"
     "arbeitstage|arbeitstagen|bankarbeitstag|bankarbeitstage|bankarbeitstagen|geschaftstag|"
     "geschaftstage|geschaftstagen|giorno lavorativo|giorni lavorativi|werkdag|werkdagen|"
     "bankwerkdag|bankwerkdagen|dia habil|dias habiles|dia laborable|dias laborables"},
    {percent, 0, "pct|percent|pour cent|pourcent|prozent|per cento|procent|por ciento"},
    // The end of a month and the month after.
    {end_of_month, 1, "eom"},
    {end_of_month, 0,
     "fdm|fm|jfdm|jfm|fin mois|fin mois civil|f d m|dernier jour mois|dernier jour mois civil|"
     "end month|end calendar month|month end|last day month|monatsende|ende monats|"
     "ende kalendermonats|letzter tag monats|letzten tag monats|monatsletzter|monatsletzten|"
     "ultimo|fine mese|f m|d f f m|dffm|ultimo giorno mese|einde maand|eind maand|einde "
     "kalendermaand|"
     "maandeinde|laatste dag maand|fin mes|final mes|fin mes natural|ultimo dia mes"},
    {end_of_next_month, 0,
     "fin mois suivant|fin mois prochain|fin mois civil suivant|dernier jour mois suivant|"
     "end next month|end following month|last day next month|last day following month|"
     "net monthly account|monthly account|nma|ende folgemonats|ende nachsten monats|"
     "letzter tag folgemonats|letzten tag folgemonats|fine mese successivo|fine mese seguente|"
     "fine mese prossimo|einde volgende maand|eind volgende maand|laatste dag volgende maand|"
     "fin mes siguiente|final mes siguiente|fin mes proximo|fin proximo mes|"
     "ultimo dia mes siguiente"},
    {next_month, 0,
     "du mois suivant|mois suivant|du mois prochain|prox|proximo|of next month|"
     "of following month|next month|following month|folgemonats|folgemonat|nachsten monats|"
     "naechsten monats|month following|of month following|del mese successivo|mese successivo|"
     "del mese seguente|mese seguente|del mese prossimo|mese prossimo|volgende maand|"
     "van volgende maand|maand daarna|del mes siguiente|mes siguiente|del mes proximo|"
     "mes proximo|del proximo mes|proximo mes"},
    {next_month, 1, "mfi|month following invoice|of month following invoice"},
    {of_month, 0,
     "du mois|de chaque mois|of month|of each month|of every month|des monats|jeden monats|"
     "jedes monats|eines jeden monats|del mese|di ogni mese|van maand|van elke maand|"
     "van iedere maand|del mes|de cada mes"},
    // What a term counts from.
    {base, invoice,
     "invoice|invoice date|date invoice|date facture|facture|facturation|date facturation|"
     "emission|emission facture|date emission|date emission facture|ddf|rechnung|rechnungsdatum|"
     "rechnungsstellung|fattura|data fattura|d f|df|emissione|emissione fattura|data emissione|"
     "data emissione fattura|factuur|factuurdatum|datum factuur|facturering|factura|"
     "fecha factura|f f|facturacion|fecha facturacion|emision|emision factura|fecha emision|"
     "fecha emision factura"},
    {base, delivery,
     "delivery|delivery date|date delivery|livraison|date livraison|cod|lieferung|lieferdatum|"
     "contre remboursement|nachnahme|contre paiement|completion|completion work|completion works|"
     "completion project|fin travaux|fertigstellung|consegna|data consegna|contrassegno|"
     "leverdatum|levering|leveringsdatum|oplevering|rembours|entrega|fecha entrega|"
     "contra reembolso|contrarreembolso"},
    {base, receipt,
     "receipt|receipt invoice|receipt goods|date receipt|rog|presentation|reception|"
     "reception facture|date reception|reception marchandises|date reception facture|erhalt|"
     "erhalt rechnung|rechnungserhalt|rechnungseingang|wareneingang|erhalt ware|ricevimento|"
     "ricevimento fattura|data ricevimento|data ricevimento fattura|ricevimento merce|ricezione|"
     "ricezione fattura|ontvangst|ontvangst factuur|ontvangst goederen|recepcion|"
     "recepcion factura|fecha recepcion|fecha recepcion factura|recepcion mercancia|"
     "recepcion mercancias|recibir factura"},
    {base, ordering,
     "order|order date|commande|date commande|bestellung|auftragserteilung|ordine|data ordine|"
     "conferma ordine|bestelling|besteldatum|opdracht|pedido|el pedido|fecha pedido|the order"},
    {base, code(BaseDate::period),
     "period|end period|end billing period|period end|fin periode|fin periode facturation|"
     "periode facturation|ende abrechnungszeitraums|abrechnungszeitraum|periodenende|periodo|"
     "fine periodo|fine periodo fatturazione|einde periode|einde factuurperiode|factuurperiode|"
     "fin periodo|final periodo|periodo facturacion|fin periodo facturacion|"
     "final periodo facturacion"},
    {base, code(BaseDate::due),
     "duedate|before due date|before due day|avant echeance|avant date echeance|vor falligkeit|"
     "vor falligkeitstermin|vor falligkeitsdatum|prima scadenza|voor vervaldag|voor vervaldatum|"
     "antes vencimiento|antes fecha vencimiento"},
    {advance, 0,
     "avance|paye avance|upfront|up front|advance|prepaid|prepayment|prepaiement|vorkasse|"
     "vorauskasse|voraus|anticipato|anticipata|in anticipo|vooruitbetaling|vooruit|vooraf|"
     "anticipado|adelantado"},
    // Words of the trade.
    {net, 0,
     "n|net|nets|nette|netto|ohne abzug|without deduction|sans escompte|no discount|pas escompte|"
     "aucun escompte|no cash discount|kein skonto|ohne skonto|senza sconto|nessuno sconto|"
     "zonder korting|geen korting|zonder betalingskorting|geen betalingskorting|zonder aftrek|"
     "neto|netos|sin descuento"},
    {now, 0,
     "comptant|immediat|immediate|immediatement|immediately|cash|now|sofort|bar|barzahlung|"
     "netto kasse|immediato|immediata|contanti|vista|subito|contant|contante betaling|direct "
     "betaalbaar|direct te betalen|direct voldoen|betaling direct|"
     "onmiddellijk|meteen|contado|inmediato|inmediatamente|efectivo"},
    {advance, 0, "cia|cwo|pia"},
    {discount, 0,
     "discount|escompte|skonto|remise|off|rabatt|sconto|korting|betalingskorting|descuento|dto|"
     "pronto pago|descuento pronto pago|descuento por pronto pago"},
    {deposit, 0,
     "deposit|acompte|anzahlung|down payment|arrhes|down|acconto|caparra|aanbetaling|voorschot|"
     "anticipo|entrada|senal|pago a cuenta"},
    {balance, 0,
     "balance|solde|remainder|rest|reste|restbetrag|restzahlung|remaining|saldo|restante|residuo|"
     "resto|restant|dernier paiement|last payment|final payment|letzte zahlung|schlusszahlung|"
     "ultimo pagamento|laatste betaling|ultimo pago|pago final"},
    {then, 0, "puis|then|dann|danach|ensuite|poi|quindi|dan|daarna|vervolgens|luego"},
    {after, 0,
     "apres|from|after|nach|ab|compter|da|dal|dalla|dall'|dopo|dalla data|na|vanaf|desde|despues|"
     "tras|a partir|a contar desde"},
    {after, 1, "suivant|following|successivi|siguiente|siguientes"},
    {plus, 0, "plus"},
    {ampersand, 0, "et|ou|and|or|und|oder|o|oppure|e|ed|y|en de|en op"},
    {cut_off, 0, "cut|cut off|cutoff|arrete|arretees|arrete mensuel|cloture|stichtag|cierre|corte"},
    {pay_in, 0, "pay in"},
    // Splitting an amount.
    {times, 0,
     "x|fois|times|versements|versement|echeances|paiements|payments|instalments|installments|"
     "instalment|installment|raten|rate|teilzahlungen|parts|rata|volte|pagamenti|keer|maal|"
     "termijnen|betalingen|delen|plazos|pagos|cuotas|cuota|veces"},
    {times, 1,
     "mensualites|mensualite|monatsraten|rate mensili|mensilita|maandtermijnen|mensualidades|"
     "mensualidad|plazos mensuales|pagos mensuales|cuotas mensuales"},
    {every, 0, "tous|toutes|every|alle|jeden|jede|ogni|elke|iedere|om|cada"},
    {apart, 0, "apart|intervalle|abstand|tussentijd"},
    {each, monthly,
     "monthly|mensuel|mensuels|mensuelles|par mois|per month|a month|pro monat|monatlich|"
     "monatliche|monatlichen|chaque mois|each month|every month|mensile|mensili|al mese|"
     "ogni mese|maandelijks|maandelijkse|per maand|elke maand|iedere maand|mensual|mensuales|"
     "al mes|por mes|cada mes"},
    {each, weekly,
     "weekly|par semaine|per week|pro woche|wochentlich|wochentliche|hebdomadaires|"
     "chaque semaine|settimanale|settimanali|a settimana|ogni settimana|wekelijks|wekelijkse|"
     "elke week|iedere week|semanal|semanales|por semana|a la semana|cada semana"},
    {remainder, code(Remainder::spread_last), "even last"},
    {remainder, code(Remainder::first), "first"},
    {remainder, code(Remainder::last), "last"},
    {noise, 0,
     "sans frais|sans interets|interest free|ohne zinsen|zinsfrei|zinslos|equal|egales|egaux|"
     "gleichen|gleiche|uguali|senza interessi|senza spese|renteloos|rentevrij|gelijke|"
     "sin intereses|sin gastos|iguales"},
    // Days of the week.
    {weekday, 0,
     "sun|sunday|following sunday|dimanche|dimanche suivant|sonntag|domenica|domenica successiva|"
     "prossima domenica|zondag|volgende zondag|domingo|siguiente domingo|domingo siguiente|"
     "proximo domingo"},
    {weekday, 1,
     "mon|monday|following monday|lundi|montag|lundi suivant|lunedi|lunedi successivo|"
     "prossimo lunedi|maandag|volgende maandag|lunes|siguiente lunes|lunes siguiente|"
     "proximo lunes"},
    {weekday, 2,
     "tue|tuesday|following tuesday|mardi|mardi suivant|dienstag|martedi|martedi successivo|"
     "prossimo martedi|dinsdag|volgende dinsdag|martes|siguiente martes|martes siguiente|"
     "proximo martes"},
    {weekday, 3,
     "wed|wednesday|following wednesday|mercredi|mercredi suivant|mittwoch|mercoledi|"
     "mercoledi successivo|prossimo mercoledi|woensdag|volgende woensdag|miercoles|"
     "siguiente miercoles|miercoles siguiente|proximo miercoles"},
    {weekday, 4,
     "thu|thursday|following thursday|jeudi|jeudi suivant|donnerstag|giovedi|giovedi successivo|"
     "prossimo giovedi|donderdag|volgende donderdag|jueves|siguiente jueves|jueves siguiente|"
     "proximo jueves"},
    {weekday, 5,
     "fri|friday|following friday|vendredi|freitag|vendredi suivant|venerdi|venerdi successivo|"
     "prossimo venerdi|vrijdag|volgende vrijdag|viernes|siguiente viernes|viernes siguiente|"
     "proximo viernes"},
    {weekday, 6,
     "sat|saturday|following saturday|samedi|samedi suivant|samstag|sabato|sabato successivo|"
     "prossimo sabato|zaterdag|volgende zaterdag|sabado|siguiente sabado|sabado siguiente|"
     "proximo sabado"},
    // Business-day conventions, as the notation abbreviates them and as contracts name them.
    {roll_code, code(Roll::following), "f"},
    {roll, code(Roll::following),
     "next business day|next working day|following business day|jour ouvre suivant|"
     "jour ouvrable suivant|prochain jour ouvre|reporte au jour ouvre suivant|nachster werktag|"
     "nachster arbeitstag|nachster bankarbeitstag|folgender werktag|nachsten werktag|"
     "folgenden werktag|nachsten arbeitstag|folgenden arbeitstag|premier jour ouvre suivant|"
     "giorno lavorativo successivo|primo giorno lavorativo successivo|lavorativo successivo|"
     "volgende werkdag|eerstvolgende werkdag|volgende bankwerkdag|siguiente dia habil|"
     "dia habil siguiente|primer dia habil siguiente|proximo dia habil|siguiente dia laborable|"
     "dia laborable siguiente"},
    {roll_code, code(Roll::modified_following), "mf"},
    {roll, code(Roll::modified_following), "modified following"},
    {roll_code, code(Roll::preceding), "p"},
    {roll, code(Roll::preceding),
     "preceding business day|previous business day|previous working day|jour ouvre precedent|"
     "jour ouvrable precedent|avance au jour ouvre precedent|vorheriger werktag|"
     "vorhergehender werktag|vorheriger arbeitstag|giorno lavorativo precedente|vorige werkdag|"
     "voorafgaande werkdag|dia habil anterior|anterior dia habil|dia laborable anterior"},
    {roll_code, code(Roll::modified_preceding), "mp"},
    {roll_code, code(Roll::nearest), "near"},
    {roll, code(Roll::nearest),
     "nearest business day|jour ouvre plus proche|nachstgelegener werktag|"
     "giorno lavorativo piu vicino|dichtstbijzijnde werkdag|dia habil mas proximo|"
     "dia habil mas cercano"},
    {roll_code, code(Roll::modified_following_half_month), "mfh"},
    // Numbers contracts write out.
    {number, 1, "un|une|one|ein|einem|einer|eine|uno|una|een"},
    {number, 2, "deux|two|zwei|twee|dos"},
    {number, 3, "trois|three|drei|tre|drie|tres"},
    {number, 4, "quatre|four|vier|quattro|cuatro"},
    {number, 5, "cinq|five|funf|cinque|vijf|cinco"},
    {number, 6, "six|sechs|sei|zes|seis"},
    {number, 7, "sept|seven|sieben|sette|zeven|siete"},
    {number, 8, "huit|eight|acht|otto|ocho"},
    {number, 9, "neuf|nine|neun|nove|negen|nueve"},
    {number, 10, "dix|ten|zehn|dieci|tien|diez"},
    {number, 11, "onze|eleven|elf|undici"},
    {number, 12, "douze|twelve|zwolf|dodici|twaalf|doce"},
    {number, 14, "quatorze|fourteen|vierzehn|quattordici|veertien|catorce"},
    {number, 15, "quinze|fifteen|funfzehn|quindici|vijftien|quince"},
    {number, 18, "dix huit|eighteen|achtzehn|diciotto|achttien|dieciocho"},
    {number, 20, "vingt|twenty|zwanzig|venti|twintig|veinte"},
    {number, 21, "vingt et un|twenty one|einundzwanzig|ventuno|eenentwintig|veintiun|veintiuno"},
    {number, 22, "vingt deux|twenty two|zweiundzwanzig|ventidue|tweeentwintig|veintidos"},
    {number, 25, "vingt cinq|twenty five|funfundzwanzig|venticinque|vijfentwintig|veinticinco"},
    {number, 28, "vingt huit|twenty eight|achtundzwanzig|ventotto|achtentwintig|veintiocho"},
    {number, 30, "trente|thirty|dreissig|trenta|dertig|treinta"},
    {number, 31, "trente et un|thirty one|einunddreissig|trentuno|eenendertig|treinta y uno"},
    {number, 35,
     "trente cinq|thirty five|funfunddreissig|trentacinque|vijfendertig|treinta y cinco"},
    {number, 40, "quarante|forty|vierzig|quaranta|veertig|cuarenta"},
    {number, 45,
     "quarante cinq|forty five|funfundvierzig|quarantacinque|vijfenveertig|cuarenta y cinco"},
    {number, 50, "cinquante|fifty|funfzig|cinquanta|vijftig|cincuenta"},
    {number, 60, "soixante|sixty|sechzig|sessanta|zestig|sesenta"},
    {number, 70, "soixante dix|septante|seventy|siebzig|settanta|zeventig|setenta"},
    {number, 75,
     "soixante quinze|seventy five|funfundsiebzig|settantacinque|vijfenzeventig|setenta y cinco"},
    {number, 80, "quatre vingt|quatre vingts|eighty|achtzig|ottanta|tachtig|ochenta"},
    {number, 90, "quatre vingt dix|nonante|ninety|neunzig|novanta|negentig|noventa"},
    {number, 100, "cent|hundred|one hundred|hundert|einhundert|cento|honderd|cien"},
    {number, 120,
     "cent vingt|hundred twenty|one hundred twenty|einhundertzwanzig|centoventi|honderdtwintig|"
     "ciento veinte"},
    // Words around the terms.
    {day_marker, 0, "le|les|the|on|am|zum|il|op|el|los|el dia|los dias"},
    {noise, 0,
     "a|au|aux|de|d'|du|des|la|l'|en|dans|sous|par|si|sinon|pour|paye|payee|payer|payable|"
     "payables|paiement|reglement|delai|condition|conditions|virement|cheque|lcr|traite|effet|"
     "lettre change|billet a ordre|prelevement|prelevement sepa|date|er|eme|of|in|within|by|"
     "upon|at|with|if|is|paid|due|payment|terms|otherwise|else|per|next|transfer|bank|"
     "bill exchange|direct debit|full|st|nd|rd|th|zahlbar|zahlung|zahlungsziel|fallig|faellig|"
     "innerhalb|binnen|innert|von|bei|mit|der|die|das|dem|bis|rein|kasse|im|ziel|sonst|abzug|"
     "abzuglich|uberweisung|lastschrift|wechsel|au plus|au plus tard|plus tard|avant|jusqu'|"
     "echeance|reporte|reportee|decale|decalee|repousse|repoussee|un delai|anticipe|avec|dont|"
     "acceptee|for|before|until|latest|no later than|not later than|on or before|pay|to be|"
     "shall be|spatestens|ratenzahlung|per|zu|zahlen|frist|einer frist|fuer|fur|prochain|"
     "prochaine|nachsten|nachster|kommenden|factures|invoices|rechnungen|di|del|della|dello|"
     "dell'|dei|degli|al|alla|allo|all'|altrimenti|entro|con|tramite|pagamento|bonifico|bancario|"
     "bonifico bancario|riba|ri ba|ricevuta bancaria|rimessa diretta|termine|termini|condizioni|"
     "salvo buon fine|sbf|nei|nelle|scadenza|scade|pagabile|pagabili|versamento|bij|van|het|voor|"
     "met|tot|te|betaling|betalen|betaalbaar|voldoen|betalingstermijn|betaaltermijn|termijn|"
     "uiterlijk|anders|vervalt|vervaldag|vervaldatum|verschuldigd|overschrijving|"
     "automatische incasso|incasso|eerste|eerstvolgende|facturen|las|por|para|pago|pagar|paga|"
     "se paga|pagadero|pagadera|plazo|un plazo|condiciones pago|forma pago|transferencia|"
     "transferencia bancaria|giro|recibo|recibo domiciliado|domiciliacion|pagare|confirming|"
     "dentro|antes|hasta|a mas tardar|como maximo|fecha|vencimiento|vence|si no|de lo contrario|"
     "en otro caso|facturas"},
};

constexpr std::string_view fillers[] = {
    "de",    "d'",    "du",  "la",  "l'",  "le",  "les", "of", "the",   "der",
    "die",   "dem",   "das", "des", "di",  "del", "il",  "lo", "della", "dell'",
    "dello", "delle", "i",   "gli", "dei", "van", "het", "el", "los",   "las"};

constexpr std::size_t letters = 26;

constexpr std::size_t place_of(char letter) { return static_cast<std::size_t>(letter - 'a'); }

/// Calls back with each phrase and its first letter, row after row.
template <class Found>
constexpr void for_each_phrase(Found found) {
    for (std::size_t row = 0; row < std::size(phrases); ++row) {
        const std::string_view texts = phrases[row].texts;
        std::size_t at = 0;
        for (std::size_t i = 0; i <= texts.size(); ++i) {
            if (i < texts.size() && texts[i] != '|') continue;
            found(texts[at], Phrase{static_cast<std::uint16_t>(at), static_cast<std::uint8_t>(row),
                                    static_cast<std::uint8_t>(i - at)});
            at = i + 1;
        }
    }
}

/// Where the phrases of each letter begin in a list of all by letter, and one past the last.
constexpr auto first_of_letter = [] {
    std::array<std::uint16_t, letters + 1> first{};
    for_each_phrase([&](char letter, Phrase) { ++first[place_of(letter) + 1]; });
    for (std::size_t i = 1; i <= letters; ++i) {
        first[i] = static_cast<std::uint16_t>(first[i] + first[i - 1]);
    }
    return first;
}();

constexpr auto by_letter = [] {
    std::array<Phrase, first_of_letter[letters]> sorted{};
    std::array<std::uint16_t, letters + 1> next = first_of_letter;
    for_each_phrase([&](char letter, Phrase phrase) { sorted[next[place_of(letter)]++] = phrase; });
    return sorted;
}();

static_assert(std::size(phrases) <= 256, "a row is counted in one byte");

}  // namespace

std::span<const Phrase> phrases_beginning(char letter) {
    if (letter < 'a' || letter > 'z') return {};
    const std::size_t first = first_of_letter[place_of(letter)];
    return std::span{by_letter}.subspan(first, first_of_letter[place_of(letter) + 1] - first);
}

const Phrases& row_of(Phrase phrase) { return phrases[phrase.row]; }

std::string_view text_of(Phrase phrase) {
    return row_of(phrase).texts.substr(phrase.at, phrase.length);
}

bool is_filler(std::string_view word) {
    return std::find(std::begin(fillers), std::end(fillers), word) != std::end(fillers);
}

}  // namespace termwise::grammar
