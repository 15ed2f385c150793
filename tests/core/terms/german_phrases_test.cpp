// Terms of payment as merchants write them in German. What they mean was worked out by hand, from
// the words.

#include <gtest/gtest.h>

#include "tests/core/terms/meaning.h"

namespace termwise {
namespace {

TEST(GermanPhrases, mean_what_a_merchant_means_by_them) {
    static constexpr Phrase phrases[] = {
        {"30 Tage netto", "net30"},
        {"30 Tage rein netto", "net30"},
        {"Netto 30 Tage", "net30"},
        {"Zahlbar innerhalb von 30 Tagen", "net30"},
        {"Zahlbar innerhalb 30 Tagen ohne Abzug", "net30"},
        {"Zahlbar binnen 14 Tagen ab Rechnungsdatum", "net14"},
        {"Zahlungsziel 30 Tage", "net30"},
        {"Zahlungsziel: 30 Tage netto ab Rechnungsdatum", "net30"},
        {"Zahlung innerhalb von 30 Tagen nach Rechnungserhalt", "net30@receipt"},
        {"Zahlbar 14 Tage nach Erhalt der Rechnung", "net14@receipt"},
        {"30 Tage nach Wareneingang", "net30@receipt"},
        {"30 Tage nach Lieferung", "net30@delivery"},
        {"Sofort fällig", "cash"},
        {"Zahlbar sofort ohne Abzug", "cash"},
        {"Sofort rein netto", "cash"},
        {"Netto Kasse", "cash"},
        {"Rein netto Kasse", "cash"},
        {"Bei Erhalt der Rechnung", "receipt"},
        {"Zahlbar bei Rechnungserhalt", "receipt"},
        {"Fällig bei Rechnungseingang", "receipt"},
        {"Zahlung bei Lieferung", "delivery"},
        {"Per Nachnahme", "delivery"},
        {"Nachnahme", "delivery"},
        {"Barzahlung", "cash"},
        {"Bar", "cash"},
        {"Vorkasse", "order"},
        {"Vorauskasse", "order"},
        {"Zahlung im Voraus", "order"},
        {"Zahlung bei Bestellung", "order"},
        {"30 Tage zum Monatsende", "30eom | eom30"},
        {"30 Tage Monatsende", "30eom | eom30"},
        {"45 Tage Ende des Monats", "45eom | eom45"},
        {"Zum Monatsende", "eom"},
        {"Ende des Monats", "eom"},
        {"Ultimo", "eom"},
        {"30 Tage nach Monatsende", "eom30"},
        {"30 Tage ab Monatsende", "eom30"},
        {"Zum Ende des Folgemonats", "1m+eom"},
        {"Ende des nächsten Monats", "1m+eom"},
        {"Zum 15. des Folgemonats", "cut0+on15"},
        {"Am 10. des Folgemonats", "cut0+on10"},
        {"Bis zum 10. des nächsten Monats", "cut0+on10"},
        {"Fällig am 31.12.2026", "2026-12-31"},
        {"Zahlbar bis zum 31. Dezember 2026", "2026-12-31"},
        {"Zahlbar bis spätestens 15. März 2027", "2027-03-15"},
        {"Ein Monat", "1m"},
        {"Innerhalb von zwei Wochen", "2w"},
        {"Innerhalb von vier Wochen nach Lieferung", "4w@delivery"},
        {"30 Tage, nächster Werktag", "net30~f"},
        {"30 Tage, vorheriger Werktag", "net30~p"},
        {"14 Tage 2 % Skonto, 30 Tage netto", "2/14 net30"},
        {"14 Tage 2% Skonto, 30 Tage rein netto", "2/14 net30"},
        {"2 % Skonto innerhalb von 14 Tagen, 30 Tage netto", "2/14 net30"},
        {"2 % Skonto bei Zahlung innerhalb von 10 Tagen, sonst 30 Tage netto", "2/10 net30"},
        {"Bei Zahlung innerhalb von 8 Tagen 3 % Skonto, innerhalb von 30 Tagen netto", "3/8 net30"},
        {"Innerhalb von 10 Tagen abzüglich 2 % Skonto, innerhalb von 30 Tagen ohne Abzug",
         "2/10 net30"},
        {"10 Tage 3 %, 20 Tage 2 %, 30 Tage netto", "3/10 2/20 net30"},
        {"7 Tage 3 % Skonto, 14 Tage 2 % Skonto, 30 Tage netto", "3/7 2/14 net30"},
        {"50 EUR Skonto innerhalb von 10 Tagen, 30 Tage netto", "50.00EUR/10 net30"},
        {"2 % Skonto 10 Tage vor Fälligkeit, 60 Tage netto", "2/10@duedate net60"},
        {"Kein Skonto, 30 Tage netto", "net30"},
        {"Anzahlung 30 %, Rest in 30 Tagen", "net30 30%+1x"},
        {"30 % Anzahlung bei Auftragserteilung, Restbetrag 30 Tage netto", "net30 30%@order+1x"},
        {"50 % bei Bestellung, 50 % bei Lieferung", "net0@delivery 50%@order+1x"},
        {"In 3 Raten", "3x"},
        {"3 Monatsraten", "3x"},
        {"In 6 gleichen monatlichen Raten", "6x"},
        {"4 Raten alle 14 Tage", "4x/14d"},
        {"Ratenzahlung in 3 Raten", "3x"},
        {"30/60/90 Tage", "net30 3x/30d"},
        {"30, 60 und 90 Tage", "net30 3x/30d"},
        {"30 Tage, Stichtag 25.", "cut25+30d"},
        {"30 Tage nach Ende des Abrechnungszeitraums", "net30@period"},
        {"30 Tage nach dem 31.12.2026", "net30@2026-12-31"},
        {"30 Tage, dann am nächsten Freitag", "30d+fri"},
        {"Am 1. und 15.", "on1&15"},
        {"Fällig am 03.04.2027", "2027-04-03"},
        {"30 Tage ab Bestellung", "net30@order"},
    };
    expect_meanings(phrases);
}

TEST(GermanPhrases, that_are_not_understood_are_refused_where_reading_stopped) {
    static constexpr Phrase phrases[] = {
        {"30 Werktage", "malformed@3"},
        {"Nach Vereinbarung", "malformed@5"},
        {"30 Tage, 45 Tage", "conflict@9"},
        {"Am 40. des Folgemonats", "out_of_range@3"},
    };
    expect_meanings(phrases);
}

}  // namespace
}  // namespace termwise
